package org.runaslauncher.windows;

import static java.util.Map.entry;

import java.util.Map;
import org.runaslauncher.program.about.Signature;

/**
 * What the answers of WinVerifyTrust mean for a file that exists. Numbers: winerror.h; meanings: the
 * <a href="https://learn.microsoft.com/windows/win32/api/wintrust/nf-wintrust-winverifytrust">API page</a>. An answer that is not here
 * says nothing about the file.
 */
final class TrustResults {
    static final int SUCCESS = 0;
    static final int TRUST_E_PROVIDER_UNKNOWN = 0x800B0001;
    static final int TRUST_E_SUBJECT_FORM_UNKNOWN = 0x800B0003;
    static final int TRUST_E_SUBJECT_NOT_TRUSTED = 0x800B0004;
    static final int TRUST_E_NOSIGNATURE = 0x800B0100;
    static final int CERT_E_EXPIRED = 0x800B0101;
    static final int CERT_E_VALIDITYPERIODNESTING = 0x800B0102;
    static final int CERT_E_ROLE = 0x800B0103;
    static final int CERT_E_PATHLENCONST = 0x800B0104;
    static final int CERT_E_CRITICAL = 0x800B0105;
    static final int CERT_E_PURPOSE = 0x800B0106;
    static final int CERT_E_ISSUERCHAINING = 0x800B0107;
    static final int CERT_E_MALFORMED = 0x800B0108;
    static final int CERT_E_UNTRUSTEDROOT = 0x800B0109;
    static final int CERT_E_CHAINING = 0x800B010A;
    static final int CERT_E_REVOKED = 0x800B010C;
    static final int CERT_E_UNTRUSTEDTESTROOT = 0x800B010D;
    static final int CERT_E_WRONG_USAGE = 0x800B0110;
    static final int TRUST_E_EXPLICIT_DISTRUST = 0x800B0111;
    static final int CERT_E_UNTRUSTEDCA = 0x800B0112;
    static final int CERT_E_INVALID_POLICY = 0x800B0113;
    static final int CERT_E_INVALID_NAME = 0x800B0114;
    static final int TRUST_E_NO_SIGNER_CERT = 0x80096002;
    static final int TRUST_E_COUNTER_SIGNER = 0x80096003;
    static final int TRUST_E_CERT_SIGNATURE = 0x80096004;
    static final int TRUST_E_TIME_STAMP = 0x80096005;
    static final int TRUST_E_BAD_DIGEST = 0x80096010;
    static final int TRUST_E_BASIC_CONSTRAINTS = 0x80096019;
    static final int NTE_BAD_SIGNATURE = 0x80090006;
    static final int CRYPT_E_HASH_VALUE = 0x80091007;
    static final int CRYPT_E_SECURITY_SETTINGS = 0x80092026;
    static final int CRYPT_E_REVOKED = 0x80092010;

    private static final Map<Integer, Signature> MEANINGS = Map.ofEntries(
            entry(SUCCESS, Signature.VALID),
            entry(TRUST_E_BAD_DIGEST, Signature.BROKEN),
            entry(NTE_BAD_SIGNATURE, Signature.BROKEN),
            entry(CRYPT_E_HASH_VALUE, Signature.BROKEN),
            entry(TRUST_E_EXPLICIT_DISTRUST, Signature.DISTRUSTED),
            entry(CERT_E_REVOKED, Signature.DISTRUSTED),
            entry(CRYPT_E_REVOKED, Signature.DISTRUSTED),
            entry(TRUST_E_NOSIGNATURE, Signature.NONE),
            entry(TRUST_E_SUBJECT_FORM_UNKNOWN, Signature.NONE),
            entry(TRUST_E_PROVIDER_UNKNOWN, Signature.NONE),
            entry(TRUST_E_SUBJECT_NOT_TRUSTED, Signature.NOT_TRUSTED),
            entry(CERT_E_EXPIRED, Signature.NOT_TRUSTED),
            entry(CERT_E_VALIDITYPERIODNESTING, Signature.NOT_TRUSTED),
            entry(CERT_E_ROLE, Signature.NOT_TRUSTED),
            entry(CERT_E_PATHLENCONST, Signature.NOT_TRUSTED),
            entry(CERT_E_CRITICAL, Signature.NOT_TRUSTED),
            entry(CERT_E_PURPOSE, Signature.NOT_TRUSTED),
            entry(CERT_E_ISSUERCHAINING, Signature.NOT_TRUSTED),
            entry(CERT_E_MALFORMED, Signature.NOT_TRUSTED),
            entry(CERT_E_UNTRUSTEDROOT, Signature.NOT_TRUSTED),
            entry(CERT_E_CHAINING, Signature.NOT_TRUSTED),
            entry(CERT_E_UNTRUSTEDTESTROOT, Signature.NOT_TRUSTED),
            entry(CERT_E_WRONG_USAGE, Signature.NOT_TRUSTED),
            entry(CERT_E_UNTRUSTEDCA, Signature.NOT_TRUSTED),
            entry(CERT_E_INVALID_POLICY, Signature.NOT_TRUSTED),
            entry(CERT_E_INVALID_NAME, Signature.NOT_TRUSTED),
            entry(TRUST_E_NO_SIGNER_CERT, Signature.NOT_TRUSTED),
            entry(TRUST_E_COUNTER_SIGNER, Signature.NOT_TRUSTED),
            entry(TRUST_E_CERT_SIGNATURE, Signature.NOT_TRUSTED),
            entry(TRUST_E_TIME_STAMP, Signature.NOT_TRUSTED),
            entry(TRUST_E_BASIC_CONSTRAINTS, Signature.NOT_TRUSTED),
            // A policy of this computer forbids the signature's algorithm.
            entry(CRYPT_E_SECURITY_SETTINGS, Signature.NOT_TRUSTED));

    private TrustResults() {}

    static Signature of(int result) {
        return MEANINGS.getOrDefault(result, Signature.UNKNOWN);
    }
}
