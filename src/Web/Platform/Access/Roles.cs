namespace BlankeArk.Web.Platform.Access;

/// <summary>What somebody is, at the deployment, in an organisation or in a programme. Member follows from a function.</summary>
public enum Role { Public, Observer, Member, Driver, Facilitator, Researcher, Coordinator, Owner, Administrator }

/// <summary>What may be done. Which roles may is in <see cref="AccessTable"/>, and in docs/access.md word for word.</summary>
public enum Right
{
    /// <summary>Public pages: the front page, sign-in, texts on the software itself.</summary>
    SeePublic,
    /// <summary>A programme's page, groups, gatherings and published results.</summary>
    SeeProgramme,
    /// <summary>Begin a programme in the deployment; register organisations.</summary>
    StartProgramme,
    /// <summary>Goals, phases, groups, organisations of a programme; close it.</summary>
    EditProgramme,
    /// <summary>People with their contact details, functions, import of the roster.</summary>
    EditRoster,
    /// <summary>Plan gatherings and meetings, attendance, decisions, actions.</summary>
    EditGatherings,
    /// <summary>Write minutes of a meeting one takes part in.</summary>
    WriteMinutes,
    /// <summary>Who took part in a named wave, whole.</summary>
    SeeParticipation,
    /// <summary>Questions of a survey, import of answers, participation.</summary>
    EditSurveys,
    /// <summary>Raw answers: read, sort into categories, pick quotes.</summary>
    ReadAnswers,
    /// <summary>The documentation note, as HTML, docx and PDF; what one may not see otherwise is not in it.</summary>
    ReadNote,
    /// <summary>What stands in the note's body, annex or nowhere; text in its slots.</summary>
    EditNote,
    /// <summary>Answer for the programme when somebody asks what is held about them, asks for it to be erased, or asks to read its documents.</summary>
    AnswerForData,
    /// <summary>Health in detail, jobs.</summary>
    RunDeployment,
    /// <summary>Where one is signed in oneself, and one's own passkeys.</summary>
    KeepOwnSignIn,
    /// <summary>One's own answers, word for word, where they were given under one's name.</summary>
    ReadOwnAnswers,
    /// <summary>Give roles in a programme, and end them.</summary>
    GiveRoles,
    /// <summary>Administrators of the deployment, and the first with a role where nobody is there to give it.</summary>
    AppointPeople,
    /// <summary>Make workshops, lead them and end them; whoever is named as facilitator of one may lead it too.</summary>
    LeadWorkshops,
    /// <summary>Organisations that take part where one takes part oneself.</summary>
    SeeOrganisations,
    /// <summary>What concerns an organisation alone: its page, its units, its roles. Only a role for that organisation gives it.</summary>
    DecideForOrganisation,
}
