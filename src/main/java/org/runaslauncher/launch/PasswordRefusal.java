package org.runaslauncher.launch;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Why a password was not changed, with the codes of {@code NetUserChangePassword}
 * (<a href="https://learn.microsoft.com/windows/win32/api/lmaccess/nf-lmaccess-netuserchangepassword">API page</a>; those from 2221 on are in
 * {@code lmerr.h}).
 */
public enum PasswordRefusal {
    WRONG_PASSWORD(86, 1323, 1326, 2203),
    /** Too short, too simple, used before, or changed too lately: Windows does not tell these apart. */
    AGAINST_THE_RULES(1324, 1325, 2244, 2245, 2246),
    NOT_ALLOWED(5, 2243),
    NO_SUCH_ACCOUNT(1317, 1332, 2221),
    DOMAIN_UNREACHABLE(53, 1311, 1351, 1355, 1722, 2226, 2351, 2453),
    LOCKED(1909),
    DISABLED(1331, 1793),
    /** This computer does not decide about the account. */
    CHANGED_ELSEWHERE(8646),
    OTHER();

    private static final Map<Integer, PasswordRefusal> BY_CODE = Arrays.stream(values())
            .flatMap(refusal -> refusal.codes.stream().map(code -> Map.entry(code, refusal)))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private final List<Integer> codes;

    PasswordRefusal(Integer... codes) {
        this.codes = List.of(codes);
    }

    public static PasswordRefusal ofCode(int code) {
        return BY_CODE.getOrDefault(code, OTHER);
    }

    public List<Integer> codes() {
        return codes;
    }
}
