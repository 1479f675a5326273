package org.runaslauncher.launch;

/** Why a failure has no button: what has to be done about it cannot be done by this program. The advice says who can do what. */
public enum NoRemedy implements Cure {
    /** Something was typed or chosen wrongly, and only the user knows what is right. */
    TYPE_AGAIN,
    /** The program's files have to be changed: installed for all users, repaired, replaced. */
    OTHER_PROGRAM,
    /** The account, its rights or the computer have to be changed by who is responsible for them, and often are as they are on purpose. */
    ADMINISTRATOR,
    /** It passes: something is busy, missing for now or full. */
    LATER,
    /** Windows or a security program protects the user. To go round that is no remedy. */
    PROTECTION,
    /** The user has said no. */
    USER_SAID_NO,
    /** A fault in this program. */
    OUR_FAULT,
    /** Only a number is known. */
    UNKNOWN_CAUSE
}
