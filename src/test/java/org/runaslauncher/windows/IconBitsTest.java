package org.runaslauncher.windows;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IconBitsTest {
    private static final int WHITE = 0xFFFFFF;

    @Test
    void an_icon_with_alpha_needs_no_mask() {
        int[] colors = {0x80FF0000, 0x00123456, 0xFF00FF00, 0};
        assertThat(IconBits.of(2, 2, colors, new int[] {WHITE, WHITE, WHITE, WHITE})
                        .argb())
                .containsExactly(colors);
    }

    @Test
    void an_icon_without_alpha_is_where_its_mask_is_black() {
        int[] colors = {0xFF0000, 0xFF0000, 0, 0};
        assertThat(IconBits.of(2, 2, colors, new int[] {0, WHITE, 0, WHITE}).argb())
                .containsExactly(0xFFFF0000, 0, 0xFF000000, 0);
    }

    @Test
    void an_icon_in_black_and_white_has_its_picture_below_its_mask() {
        int[] both = {0, WHITE, 0, WHITE, 0, 0, WHITE, WHITE};
        assertThat(IconBits.ofMask(2, 2, both).argb()).containsExactly(0xFF000000, 0, 0xFFFFFFFF, 0);
    }
}
