// The idea is sent: what lay on this device is not needed any more, and neither is the address that says so.
// @ts-check

import { forget } from "./ideas-draft.js";

forget();
history.replaceState(null, "", location.pathname);
