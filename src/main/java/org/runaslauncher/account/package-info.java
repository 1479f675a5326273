/**
 * Account names: reading what somebody typed, checking it, and splitting it as a logon wants it; what can be offered, and what a name stands for.
 * Says nothing about passwords.
 *
 * <p>May import: {@code java.base}, {@code settings}.
 */
package org.runaslauncher.account;
