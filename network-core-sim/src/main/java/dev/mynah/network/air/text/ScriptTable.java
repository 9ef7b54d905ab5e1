package dev.mynah.network.air.text;

import java.util.Arrays;

/**
 * The tables of the languages of India (TS 23.038 A.2.4 to A.2.13, A.3.4 to A.3.13). Nine of the scripts have their letters at the
 * same places of their Unicode blocks, and the alphabets put them at the same codes, so one layout serves all: each row is a code
 * and a place in the block, in two hexadecimal digits each.
 */
final class ScriptTable {
    /** Codes that mean the same in all of the locking shift tables. */
    private static final String FIXED_TAIL = "abcdefghijklmnopqrstuvwxyz";

    private static final String[] FIXED = {"20 ", "21!", "28)", "29(", "2C,", "2E.", "3A:", "3B;", "3F?"};

    /** What the nine scripts have in common; no script has all of it but that of Hindi. */
    private static final String LAYOUT =
            "0001 0102 0203 0305 0406 0507 0608 0709 080A 090B 0B0C 0C0D 0E0E 0F0F 1010 1111 1212 1313 "
                    + "1414 1515 1616 1717 1818 1919 1A1A 1C1B 1D1C 1E1D 1F1E 221F 2320 2421 2522 2623 2724 2A25 "
                    + "2B26 2D27 2F28 3C29 3D2A 3E2B 402C 412D 422E 432F 4430 4531 4632 4733 4834 4935 4A36 4B37 "
                    + "4C38 4D39 4E3C 4F3D 503E 513F 5240 5341 5442 5543 5644 5745 5846 5947 5A48 5B49 5C4A 5D4B "
                    + "5E4C 5F4D 6050 7B72 7C7B 7D7C 7E7E 7F7F";

    private static final String URDU =
            "0027 0122 0228 037B 0480 057E 06A6 072A 08C2 097F 0B79 0C7D 0E7A 0F7C 102B 112C 1281 1384 "
                    + "1483 1585 1686 1787 182D 192E 1A2F 1C8C 1D88 1E89 1F8A 228F 238D 2430 2531 2691 2793 2A99 "
                    + "2B32 2D96 2F98 3C9A 3D33 3E34 4035 4136 4237 4338 4439 4541 4642 47A9 48AA 49AB 4AAF 4BB3 "
                    + "4CB1 4D44 4E45 4F46 50BA 51BB 52BC 5348 54C4 55D5 56C1 57BE 5821 59CC 5AD0 5BD2 5C4D 5D4F "
                    + "5E50 5F57 6054 7B51 7C70 7D55 7E56 7F53";

    /** What all single shift tables begin with, up to the letters of the script. */
    private static final String SHIFTED = "@£$¥¿\"¤%&'\f*+\0-/<=>¡^¡_#*";

    private static final String[] SHIFTED_REST = {"28{", "29}", "2F\\", "3C[", "3D~", "3E]", "40|", "65€"};
    private static final String DIGITS = "1C66 1D67 1E68 1F69 206A 216B 226C 236D 246E 256F";
    private static final int DANDA = 0x964;

    private ScriptTable() {}

    /**
     * The locking shift table of a script.
     *
     * @param block where its Unicode block begins
     * @param absent codes of the layout that it has no letter for
     * @param own what it has at other places
     */
    static String locking(int block, String absent, String own) {
        char[] table = fixed();
        place(table, block, LAYOUT);
        for (String code : words(absent)) {
            table[Integer.parseInt(code, 16)] = ShiftTable.NONE;
        }
        place(table, block, own);
        return new String(table);
    }

    static String urduLocking() {
        char[] table = fixed();
        place(table, 0x600, URDU);
        return new String(table);
    }

    private static char[] fixed() {
        char[] table = new char[0x80];
        Arrays.fill(table, ShiftTable.NONE);
        table['\n'] = '\n';
        table['\r'] = '\r';
        table[ShiftTable.ESCAPE] = ShiftTable.ESCAPE;
        rows(table, FIXED);
        FIXED_TAIL.getChars(0, FIXED_TAIL.length(), table, 'a');
        for (int digit = 0; digit < 10; digit++) {
            table['0' + digit] = (char) ('0' + digit);
        }
        return table;
    }

    /**
     * The single shift table of a script.
     *
     * @param digits whether its digits begin at 1C, behind the two dandas
     * @param own what else it has
     */
    static String single(int block, boolean digits, boolean dandas, String own) {
        char[] table = new char[0x80];
        Arrays.fill(table, ShiftTable.NONE);
        SHIFTED.getChars(0, SHIFTED.length(), table, 0);
        rows(table, SHIFTED_REST);
        for (char letter = 'A'; letter <= 'Z'; letter++) {
            table[letter] = letter;
        }
        if (dandas) {
            table[0x19] = DANDA;
            table[0x1A] = DANDA + 1;
        }
        place(table, block, digits ? DIGITS : "");
        place(table, block, own);
        return new String(table);
    }

    private static void place(char[] table, int block, String rows) {
        for (String row : words(rows)) {
            table[Integer.parseInt(row.substring(0, 2), 16)] = (char) (block + Integer.parseInt(row.substring(2), 16));
        }
    }

    private static void rows(char[] table, String... rows) {
        for (String row : rows) {
            table[Integer.parseInt(row.substring(0, 2), 16)] = row.charAt(2);
        }
    }

    private static String[] words(String rows) {
        return rows.isEmpty() ? new String[0] : rows.split(" ");
    }
}
