package org.runaslauncher.account;

/**
 * What this computer is called and where it belongs.
 *
 * @param name its NetBIOS name; empty if Windows has not told yet
 * @param domain NetBIOS name of the domain that it has joined; empty in a workgroup
 * @param dnsDomain DNS name of that domain; empty in a workgroup
 * @param inEntra whether it has joined Microsoft Entra
 * @param entraDomain what follows the @ in the names of its Entra accounts; empty if that is not known
 */
public record ThisComputer(String name, String domain, String dnsDomain, boolean inEntra, String entraDomain) {
    /** Before Windows has answered. */
    public static final ThisComputer UNKNOWN = new ThisComputer("", "", "", false, "");

    /** One that belongs to nobody. */
    public static ThisComputer alone(String name) {
        return new ThisComputer(name, "", "", false, "");
    }

    boolean isKnown() {
        return !name.isEmpty();
    }

    /** Whether a domain that was typed stands for the accounts of this computer. */
    boolean isNamed(String typedDomain) {
        return AccountName.THIS_COMPUTER.equals(typedDomain) || isKnown() && name.equalsIgnoreCase(typedDomain);
    }

    /** Whether a domain that was typed is the one that this computer has joined. */
    boolean isIn(String typedDomain) {
        return !domain.isEmpty() && (domain.equalsIgnoreCase(typedDomain) || dnsDomain.equalsIgnoreCase(typedDomain));
    }

    /** Whether all its accounts are its own, or Microsoft accounts. */
    boolean isAlone() {
        return isKnown() && domain.isEmpty() && !inEntra;
    }
}
