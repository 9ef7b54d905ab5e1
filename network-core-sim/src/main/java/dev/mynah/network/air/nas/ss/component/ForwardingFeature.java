package dev.mynah.network.air.nas.ss.component;

import dev.mynah.network.air.nas.OctetReader;
import java.util.List;
import java.util.Optional;

/**
 * How calls of a basic service are forwarded. TS 29.002 17.7.4, ForwardingFeature.
 *
 * @param options whom to tell, as it stands in the octet
 * @param noReplySeconds 5 to 30
 */
public record ForwardingFeature(
        Optional<BasicService> basicService,
        Optional<SsStatus> status,
        Optional<AddressString> forwardedTo,
        Optional<Integer> options,
        Optional<Integer> noReplySeconds) {

    private static final int STATUS = 0x84;
    private static final int NUMBER = 0x85;
    private static final int OPTIONS = 0x86;
    private static final int TIME = 0x87;

    static ForwardingFeature read(BerElement sequence, OctetReader in) {
        BerFields fields = BerFields.of(sequence, in);
        return new ForwardingFeature(
                BasicService.read(fields),
                fields.number(STATUS).map(SsStatus::of),
                fields.optional(NUMBER)
                        .map(it -> AddressString.read(it.content().reader())),
                fields.number(OPTIONS),
                fields.number(TIME));
    }

    BerElement element() {
        return BerElement.holding(
                BerElement.SEQUENCE,
                List.of(
                        basicService.map(BasicService::element),
                        status.map(it -> BerElement.of(STATUS, it.value())),
                        forwardedTo.map(it -> new BerElement(NUMBER, it.encode())),
                        options.map(it -> BerElement.ofNumber(OPTIONS, it)),
                        noReplySeconds.map(it -> BerElement.ofNumber(TIME, it))));
    }
}
