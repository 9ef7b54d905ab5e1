package dev.mynah.modem.at.charges;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * EF.PUCT: a currency of three letters, and a price of twelve bits with a power of ten. TS 31.102 4.2.13.
 *
 * @param currency perhaps less than three letters
 */
record Price(String currency, BigDecimal perUnit) {
    private static final int CODE = 3;
    private static final int MOST = 0xFFF;
    private static final int MOST_TENS = 7;
    private static final int NEGATIVE = 0x10;

    /** Empty for what the file has no room for. */
    static Optional<Price> of(String currency, BigDecimal perUnit) {
        BigDecimal plain = perUnit.stripTrailingZeros();
        boolean letters = currency.length() <= CODE && currency.chars().allMatch(c -> c > 0x20 && c < 0x7F);
        boolean fits = letters && mantissa(plain) >= 0;
        return fits ? Optional.of(new Price(currency, plain)) : Optional.empty();
    }

    /** The number without its power of ten; -1 where there is none that fits. */
    private static int mantissa(BigDecimal price) {
        int tens = -price.scale();
        BigDecimal units = price.scaleByPowerOfTen(-tens);
        // A power of ten that does not fit may go into the number.
        while (tens > MOST_TENS) {
            tens--;
            units = units.multiply(BigDecimal.TEN);
        }
        return tens < -MOST_TENS || units.compareTo(BigDecimal.valueOf(MOST)) > 0 ? -1 : units.intValue();
    }

    byte[] content() {
        byte[] content = new byte[CODE + 2];
        Arrays.fill(content, 0, CODE, (byte) 0xFF);
        byte[] letters = currency.getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(letters, 0, content, 0, letters.length);
        int tens = Math.min(-perUnit.scale(), MOST_TENS);
        int mantissa = mantissa(perUnit);
        content[CODE] = (byte) (mantissa >> 4);
        content[CODE + 1] = (byte) (Math.abs(tens) << 5 | (tens < 0 ? NEGATIVE : 0) | (mantissa & 0x0F));
        return content;
    }

    static Price read(byte[] content) {
        StringBuilder currency = new StringBuilder();
        for (int i = 0; i < CODE; i++) {
            if (content[i] > 0x20) {
                currency.append((char) content[i]);
            }
        }
        int mantissa = (content[CODE] & 0xFF) << 4 | (content[CODE + 1] & 0x0F);
        int tens = (content[CODE + 1] & 0xFF) >> 5;
        int signed = (content[CODE + 1] & NEGATIVE) != 0 ? -tens : tens;
        return new Price(currency.toString(), BigDecimal.valueOf(mantissa).scaleByPowerOfTen(signed));
    }
}
