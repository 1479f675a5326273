package org.runaslauncher.windows;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ReparseDataTest {
    private static final int SYMLINK = 0xA000000C;
    private static final int JUNCTION = 0xA0000003;
    private static final int IN_A_CLOUD = 0x9000001A;
    private static final int OF_LINUX = 0xA000001D;

    @Test
    void the_name_for_windows_counts_and_not_the_one_for_people() {
        assertThat(ReparseData.target(data(SYMLINK, 4, "\\??\\UNC\\evil\\ü"))).isEqualTo("\\??\\UNC\\evil\\ü");
        assertThat(ReparseData.target(data(JUNCTION, 0, "\\??\\C:\\a"))).isEqualTo("\\??\\C:\\a");
    }

    @Test
    void what_has_no_other_name_leads_nowhere_else() {
        assertThat(ReparseData.target(data(IN_A_CLOUD, 0, "x"))).isNull();
        assertThat(ReparseData.target(data(OF_LINUX, 0, "x"))).isEqualTo(ReparseData.UNKNOWN);
    }

    @Test
    void what_is_cut_off_cannot_be_told() {
        byte[] whole = data(SYMLINK, 4, "\\??\\C:\\a");
        for (int length = 0; length < whole.length; length++) {
            assertThat(ReparseData.target(Arrays.copyOf(whole, length))).isEqualTo(ReparseData.UNKNOWN);
        }
    }

    /** The name for people comes first, as mklink writes it. */
    private static byte[] data(int tag, int flags, String name) {
        byte[] people = "P".getBytes(StandardCharsets.UTF_16LE);
        byte[] bytes = name.getBytes(StandardCharsets.UTF_16LE);
        ByteBuffer buffer =
                ByteBuffer.allocate(16 + flags + people.length + bytes.length).order(ByteOrder.LITTLE_ENDIAN);
        buffer.putInt(tag).putInt(8 + flags + people.length + bytes.length);
        buffer.putShort((short) people.length).putShort((short) bytes.length);
        buffer.putShort((short) 0).putShort((short) people.length);
        return buffer.put(new byte[flags]).put(people).put(bytes).array();
    }
}
