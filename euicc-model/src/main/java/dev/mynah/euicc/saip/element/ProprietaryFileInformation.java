package dev.mynah.euicc.saip.element;

import dev.mynah.euicc.saip.schema.Field;
import dev.mynah.euicc.saip.schema.Layout;
import dev.mynah.euicc.saip.schema.Values;
import java.util.Optional;

/**
 * ProprietaryInfo of an {@link Fcp}.
 *
 * @param specialInformation bit 8 for high update activity, bit 7 for readable and updatable when deactivated
 * @param fillPattern fills the body, its last octet again and again
 * @param repeatPattern fills the body, all of it again and again
 * @param maximumSize of a BER-TLV structure
 * @param details of a BER-TLV structure
 */
public record ProprietaryFileInformation(
        byte[] specialInformation,
        Optional<byte[]> fillPattern,
        Optional<byte[]> repeatPattern,
        Optional<byte[]> maximumSize,
        byte[] details) {

    private static final Field<ProprietaryFileInformation, byte[]> SPECIAL_INFORMATION = Field.withDefault(
            0xC0, Values.octets(1, 1), new byte[] {0}, ProprietaryFileInformation::specialInformation);
    private static final Field<ProprietaryFileInformation, Optional<byte[]>> FILL_PATTERN =
            Field.optional(0xC1, Values.octets(1, 200), ProprietaryFileInformation::fillPattern);
    private static final Field<ProprietaryFileInformation, Optional<byte[]>> REPEAT_PATTERN =
            Field.optional(0xC2, Values.octets(1, 200), ProprietaryFileInformation::repeatPattern);
    private static final Field<ProprietaryFileInformation, Optional<byte[]>> MAXIMUM_SIZE =
            Field.optional(0x86, Values.octets(1, 4), ProprietaryFileInformation::maximumSize);
    private static final Field<ProprietaryFileInformation, byte[]> DETAILS =
            Field.withDefault(0x84, Values.octets(1, 1), new byte[] {1}, ProprietaryFileInformation::details);

    static final Layout<ProprietaryFileInformation> LAYOUT = Layout.of(
            it -> new ProprietaryFileInformation(
                    it.get(SPECIAL_INFORMATION),
                    it.get(FILL_PATTERN),
                    it.get(REPEAT_PATTERN),
                    it.get(MAXIMUM_SIZE),
                    it.get(DETAILS)),
            SPECIAL_INFORMATION,
            FILL_PATTERN,
            REPEAT_PATTERN,
            MAXIMUM_SIZE,
            DETAILS);
}
