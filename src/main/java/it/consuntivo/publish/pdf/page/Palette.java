package it.consuntivo.publish.pdf.page;

import com.itextpdf.kernel.colors.Color;
import com.itextpdf.kernel.colors.DeviceRgb;

/** The colours of the report; every text on its ground has a contrast of at least 4.5 to 1. */
final class Palette {
    static final Color INK = new DeviceRgb(0x1A, 0x1F, 0x26);
    static final Color QUIET = new DeviceRgb(0x55, 0x5F, 0x6B);
    static final Color BLUE = new DeviceRgb(0x17, 0x32, 0x4D);
    static final Color RULE = new DeviceRgb(0xC9, 0xD2, 0xDC);
    static final Color TINT = new DeviceRgb(0xE9, 0xEF, 0xF6);
    static final Color AMBER = new DeviceRgb(0xFF, 0xEF, 0xC2);
    static final Color AMBER_INK = new DeviceRgb(0x6B, 0x45, 0x00);
    static final Color WHITE = new DeviceRgb(0xFF, 0xFF, 0xFF);

    private Palette() {}
}
