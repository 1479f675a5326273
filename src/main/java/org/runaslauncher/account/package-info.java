/**
 * Account names: reading what somebody typed, checking it, and splitting it as a logon wants it. Says nothing about passwords.
 *
 * <p>May import: {@code java.base}.
 */
package org.runaslauncher.account;
