package dev.mynah.euicc.saip.element;

import dev.mynah.euicc.saip.schema.Field;
import dev.mynah.euicc.saip.schema.Layout;
import dev.mynah.euicc.saip.schema.Values;
import java.util.Optional;

/**
 * What a package says of a file beside its content (Fcp); the template says the rest. The octets are those of TS 102 222's file
 * control parameters.
 *
 * @param descriptor type, coding, record length and number
 * @param fid the file identifier; of an application the one it has while it is installed
 * @param dfName an application's AID
 * @param lifeCycle 05 for activated
 * @param securityAttributes the record of the usual EF.ARR, or the identifier of one and its record
 * @param size of the body, all records together
 * @param pinStatus key references of a directory
 * @param sfi the short file identifier in its upper five bits; empty for none
 * @param proprietary what only profile packages say
 * @param linkPath the path of the file whose body this one shows
 */
public record Fcp(
        Optional<byte[]> descriptor,
        Optional<byte[]> fid,
        Optional<byte[]> dfName,
        byte[] lifeCycle,
        Optional<byte[]> securityAttributes,
        Optional<byte[]> size,
        Optional<byte[]> pinStatus,
        Optional<byte[]> sfi,
        Optional<ProprietaryFileInformation> proprietary,
        Optional<byte[]> linkPath) {

    private static final Field<Fcp, Optional<byte[]>> DESCRIPTOR =
            Field.optional(0x82, Values.octets(2, 4), Fcp::descriptor);
    private static final Field<Fcp, Optional<byte[]>> FID = Field.optional(0x83, Values.octets(2, 2), Fcp::fid);
    private static final Field<Fcp, Optional<byte[]>> DF_NAME = Field.optional(0x84, Values.octets(5, 16), Fcp::dfName);
    private static final Field<Fcp, byte[]> LIFE_CYCLE =
            Field.withDefault(0x8A, Values.octets(1, 1), new byte[] {5}, Fcp::lifeCycle);
    private static final Field<Fcp, Optional<byte[]>> SECURITY_ATTRIBUTES =
            Field.optional(0x8B, Values.octets(1, 3), Fcp::securityAttributes);
    private static final Field<Fcp, Optional<byte[]>> SIZE = Field.optional(0x80, Values.octets(0, 4), Fcp::size);
    private static final Field<Fcp, Optional<byte[]>> PIN_STATUS =
            Field.optional(0xC6, Values.octets(), Fcp::pinStatus);
    private static final Field<Fcp, Optional<byte[]>> SFI = Field.optional(0x88, Values.octets(0, 1), Fcp::sfi);
    private static final Field<Fcp, Optional<ProprietaryFileInformation>> PROPRIETARY =
            Field.optional(0xA5, ProprietaryFileInformation.LAYOUT, Fcp::proprietary);
    private static final Field<Fcp, Optional<byte[]>> LINK_PATH =
            Field.optional(0xC7, Values.octets(0, 8), Fcp::linkPath);

    static final Layout<Fcp> LAYOUT = Layout.of(
            it -> new Fcp(
                    it.get(DESCRIPTOR),
                    it.get(FID),
                    it.get(DF_NAME),
                    it.get(LIFE_CYCLE),
                    it.get(SECURITY_ATTRIBUTES),
                    it.get(SIZE),
                    it.get(PIN_STATUS),
                    it.get(SFI),
                    it.get(PROPRIETARY),
                    it.get(LINK_PATH)),
            DESCRIPTOR,
            FID,
            DF_NAME,
            LIFE_CYCLE,
            SECURITY_ATTRIBUTES,
            SIZE,
            PIN_STATUS,
            SFI,
            PROPRIETARY,
            LINK_PATH);
}
