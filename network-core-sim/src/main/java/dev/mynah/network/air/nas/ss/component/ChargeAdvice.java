package dev.mynah.network.air.nas.ss.component;

import dev.mynah.network.air.nas.Decoded;
import dev.mynah.network.air.nas.OctetReader;
import dev.mynah.network.air.nas.Octets;
import java.util.List;
import java.util.Optional;

/**
 * The argument of forwardChargeAdvice. TS 24.080 4.4.2, ForwardChargeAdviceArg.
 *
 * @param ssCode {@link SsCode#AOCI} or {@link SsCode#AOCC}; kept as it came
 */
public record ChargeAdvice(int ssCode, ChargingInformation charges) {

    private static final int SS_CODE = 0x80;
    private static final int CHARGES = 0xA1;

    /** Reads one. Never throws. */
    public static Decoded<ChargeAdvice> decode(Octets argument) {
        return argument.decode(ChargeAdvice::read);
    }

    private static ChargeAdvice read(OctetReader in) {
        BerFields fields = BerFields.of(in);
        int code = fields.mandatoryOctet(SS_CODE);
        BerElement charges = fields.optional(CHARGES).orElseThrow(() -> in.malformed("no charges"));
        return new ChargeAdvice(code, ChargingInformation.read(BerFields.of(charges, in)));
    }

    /** Its octets. */
    public Octets encode() {
        return BerElement.holding(
                        BerElement.SEQUENCE,
                        List.of(Optional.of(BerElement.of(SS_CODE, ssCode)), Optional.of(charges.element(CHARGES))))
                .encode();
    }
}
