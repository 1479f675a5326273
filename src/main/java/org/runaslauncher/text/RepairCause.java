package org.runaslauncher.text;

import java.util.Arrays;
import java.util.List;

/** Why a remedy failed, as far as there is advice: by Win32 codes of the functions that change services. */
enum RepairCause {
    ACCESS_DENIED(5),
    NO_ANSWER(258, 1053),
    DISABLED(1058),
    DEPENDENCY(1068, 1075),
    ACCOUNT(1057, 1069, 1079),
    BEING_DELETED(1072),
    PRIVILEGE(1300, 1314),
    OTHER();

    private final List<Integer> codes;

    RepairCause(Integer... codes) {
        this.codes = List.of(codes);
    }

    static RepairCause of(int code) {
        return Arrays.stream(values())
                .filter(cause -> cause.codes.contains(code))
                .findFirst()
                .orElse(OTHER);
    }
}
