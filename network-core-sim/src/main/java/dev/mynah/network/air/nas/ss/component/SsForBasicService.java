package dev.mynah.network.air.nas.ss.component;

import dev.mynah.network.air.nas.Decoded;
import dev.mynah.network.air.nas.OctetReader;
import dev.mynah.network.air.nas.Octets;
import java.util.List;
import java.util.Optional;

/**
 * Which service, and for what: the argument of eraseSS, activateSS, deactivateSS and interrogateSS. TS 29.002 17.7.5,
 * SS-ForBS-Code.
 *
 * @param ssCode see {@link SsCode}; kept as it came
 * @param basicService all of them where there is none
 */
public record SsForBasicService(int ssCode, Optional<BasicService> basicService) {

    /** Reads one. Never throws. */
    public static Decoded<SsForBasicService> decode(Octets argument) {
        return argument.decode(SsForBasicService::read);
    }

    private static SsForBasicService read(OctetReader in) {
        BerFields fields = BerFields.of(in);
        return new SsForBasicService(fields.mandatoryOctet(BerElement.OCTET_STRING), BasicService.read(fields));
    }

    /** Its octets. */
    public Octets encode() {
        return BerElement.holding(
                        BerElement.SEQUENCE,
                        List.of(
                                Optional.of(BerElement.of(BerElement.OCTET_STRING, ssCode)),
                                basicService.map(BasicService::element)))
                .encode();
    }
}
