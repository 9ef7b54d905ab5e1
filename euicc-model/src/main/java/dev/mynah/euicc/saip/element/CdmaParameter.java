package dev.mynah.euicc.saip.element;

import dev.mynah.euicc.saip.schema.Field;
import dev.mynah.euicc.saip.schema.Layout;
import dev.mynah.euicc.saip.schema.Values;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a CSIM authenticates with (PE-CDMAParameter). A card of ours keeps it and has no algorithm for it.
 *
 * @param authenticationKey the A-key
 * @param sharedSecretData SSD-A and SSD-B
 * @param hrpdAccess authentication data of HRPD access
 * @param simpleIp authentication data of simple IP
 * @param mobileIp authentication data of mobile IP
 */
public record CdmaParameter(
        PeHeader header,
        byte[] authenticationKey,
        Optional<byte[]> sharedSecretData,
        Optional<byte[]> hrpdAccess,
        Optional<byte[]> simpleIp,
        Optional<byte[]> mobileIp)
        implements ProfileElement {

    private static final Field<CdmaParameter, PeHeader> HEADER =
            Field.required(0xA0, PeHeader.LAYOUT, CdmaParameter::header);
    private static final Field<CdmaParameter, byte[]> AUTHENTICATION_KEY =
            Field.required(0x81, Values.octets(8, 8), CdmaParameter::authenticationKey);
    private static final Field<CdmaParameter, Optional<byte[]>> SHARED_SECRET_DATA =
            Field.optional(0x82, Values.octets(16, 16), CdmaParameter::sharedSecretData);
    private static final Field<CdmaParameter, Optional<byte[]>> HRPD_ACCESS =
            Field.optional(0x83, Values.octets(2, 32), CdmaParameter::hrpdAccess);
    private static final Field<CdmaParameter, Optional<byte[]>> SIMPLE_IP =
            Field.optional(0x84, Values.octets(3, 483), CdmaParameter::simpleIp);
    private static final Field<CdmaParameter, Optional<byte[]>> MOBILE_IP =
            Field.optional(0x85, Values.octets(5, 957), CdmaParameter::mobileIp);

    static final Layout<CdmaParameter> LAYOUT = Layout.of(
            it -> new CdmaParameter(
                    it.get(HEADER),
                    it.get(AUTHENTICATION_KEY),
                    it.get(SHARED_SECRET_DATA),
                    it.get(HRPD_ACCESS),
                    it.get(SIMPLE_IP),
                    it.get(MOBILE_IP)),
            HEADER,
            AUTHENTICATION_KEY,
            SHARED_SECRET_DATA,
            HRPD_ACCESS,
            SIMPLE_IP,
            MOBILE_IP);

    @Override
    public ElementKind kind() {
        return ElementKind.CDMA_PARAMETER;
    }

    @Override
    public OptionalInt identification() {
        return OptionalInt.of(header.identification());
    }

    /** Says nothing about the keys. */
    @Override
    public String toString() {
        return "CdmaParameter[hidden]";
    }
}
