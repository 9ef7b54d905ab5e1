package dev.mynah.euicc.apdu;

import org.jspecify.annotations.Nullable;

/** What the class byte of a command says (TS 102 221 10.1.1): 0X and 8X for channels 0 to 3, 4X and CX for 4 to 19. */
public final class ClassByte {

    private static final int PROPRIETARY = 0x80;
    private static final int FURTHER_CHANNELS = 0x40;
    /** Where the secure messaging bits are, in the first and in the further classes. */
    private static final int SECURE = 0x0C;

    private static final int FURTHER_SECURE = 0x20;
    private static final int CHAINING = 0x10;

    private ClassByte() {}

    /** The channel the command is for. */
    public static int channel(int cla) {
        return (cla & FURTHER_CHANNELS) == 0 ? cla & 0x03 : 4 + (cla & 0x0F);
    }

    /** Whether the command is one of an application's own and not of ISO/IEC 7816-4. */
    public static boolean proprietary(int cla) {
        return (cla & PROPRIETARY) != 0;
    }

    /** Why a command of this class can't be executed; null when it can. */
    public static @Nullable StatusWord refusal(int cla) {
        boolean further = (cla & FURTHER_CHANNELS) != 0;
        if (cla == 0xFF || (!further && (cla & 0x20) != 0)) {
            return StatusWord.CLASS_NOT_SUPPORTED;
        }
        if ((cla & (further ? FURTHER_SECURE : SECURE)) != 0) {
            return StatusWord.SECURE_MESSAGING_NOT_SUPPORTED;
        }
        return (cla & CHAINING) != 0 ? StatusWord.CHAINING_NOT_SUPPORTED : null;
    }
}
