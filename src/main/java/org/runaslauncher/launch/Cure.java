package org.runaslauncher.launch;

/** What can be done about a failure with one click, or why nothing can: each failure has one of both. */
public sealed interface Cure permits StartRemedy, NoRemedy {}
