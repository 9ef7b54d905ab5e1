package dev.mynah.network.air.nas.ss.component;

import dev.mynah.network.air.nas.Decoded;
import dev.mynah.network.air.nas.OctetReader;
import dev.mynah.network.air.nas.Octets;
import java.util.List;
import java.util.Optional;

/**
 * The argument of registerSS. TS 29.002 17.7.4, RegisterSS-Arg.
 *
 * @param ssCode see {@link SsCode}; kept as it came
 * @param noReplySeconds 5 to 30; kept as it came
 */
public record RegisterSs(
        int ssCode,
        Optional<BasicService> basicService,
        Optional<AddressString> forwardedTo,
        Optional<Integer> noReplySeconds) {

    private static final int NUMBER = 0x84;
    private static final int TIME = 0x85;

    /** Reads one. Never throws. */
    public static Decoded<RegisterSs> decode(Octets argument) {
        return argument.decode(RegisterSs::read);
    }

    private static RegisterSs read(OctetReader in) {
        BerFields fields = BerFields.of(in);
        return new RegisterSs(
                fields.mandatoryOctet(BerElement.OCTET_STRING),
                BasicService.read(fields),
                fields.optional(NUMBER)
                        .map(it -> AddressString.read(it.content().reader())),
                fields.number(TIME));
    }

    /** Its octets. */
    public Octets encode() {
        return BerElement.holding(
                        BerElement.SEQUENCE,
                        List.of(
                                Optional.of(BerElement.of(BerElement.OCTET_STRING, ssCode)),
                                basicService.map(BasicService::element),
                                forwardedTo.map(it -> new BerElement(NUMBER, it.encode())),
                                noReplySeconds.map(it -> BerElement.ofNumber(TIME, it))))
                .encode();
    }
}
