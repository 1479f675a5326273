package org.runaslauncher.account;

/** An account of this computer. */
public record LocalAccount(String name, String fullName, boolean disabled) {}
