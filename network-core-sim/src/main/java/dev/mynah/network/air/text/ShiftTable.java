package dev.mynah.network.air.text;

/** The tables of TS 23.038 6.2.1 and annex A, in the order of the codes. */
final class ShiftTable {

    /** The code that makes the next one mean something else. */
    static final int ESCAPE = 0x1B;

    static final String BASIC = "@£$¥èéùìòÇ\nØø\rÅå"
            + "Δ_ΦΓΛΩΠΨΣΘΞ\u001BÆæßÉ"
            + " !\"#¤%&'()*+,-./0123456789:;<=>?"
            + "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§"
            + "¿abcdefghijklmnopqrstuvwxyzäöñüà";

    static final String TURKISH = "@£$¥€éùıòÇ\nĞğ\rÅå"
            + "Δ_ΦΓΛΩΠΨΣΘΞ\u001BŞşßÉ"
            + " !\"#¤%&'()*+,-./0123456789:;<=>?"
            + "İABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§"
            + "çabcdefghijklmnopqrstuvwxyzäöñüà";

    static final String PORTUGUESE = "@£$¥êéúíóç\nÔô\rÁá"
            + "Δ_ªÇÀ∞^\\€Ó|\u001BÂâÊÉ"
            + " !\"#º%&'()*+,-./0123456789:;<=>?"
            + "ÍABCDEFGHIJKLMNOPQRSTUVWXYZÃÕÚÜ§"
            + "~abcdefghijklmnopqrstuvwxyzãõ`üà";

    /** No character. */
    static final char NONE = '\0';

    private static final String EMPTY = String.valueOf(NONE).repeat(0x80);

    static final String EXTENSION = with(EMPTY, "0A\f", "14^", "28{", "29}", "2F\\", "3C[", "3D~", "3E]", "40|", "65€");

    static final String TURKISH_EXTENSION = with(EXTENSION, "47Ğ", "49İ", "53Ş", "63ç", "67ğ", "69ı", "73ş");

    static final String SPANISH_EXTENSION =
            with(EXTENSION, "09ç", "41Á", "49Í", "4FÓ", "55Ú", "61á", "69í", "6Fó", "75ú");

    static final String PORTUGUESE_EXTENSION = with(
            EXTENSION, "05ê", "09ç", "0BÔ", "0Cô", "0EÁ", "0Fá", "12Φ", "13Γ", "15Ω", "16Π", "17Ψ", "18Σ", "19Θ", "1FÊ",
            "41À", "49Í", "4FÓ", "55Ú", "5BÃ", "5CÕ", "61Â", "69í", "6Fó", "75ú", "7Bã", "7Cõ", "7Fâ");

    private ShiftTable() {}

    /** Each row is a code in two hexadecimal digits and its character. */
    private static String with(String base, String... rows) {
        char[] table = base.toCharArray();
        for (String row : rows) {
            table[Integer.parseInt(row.substring(0, 2), 16)] = row.charAt(2);
        }
        return new String(table);
    }
}
