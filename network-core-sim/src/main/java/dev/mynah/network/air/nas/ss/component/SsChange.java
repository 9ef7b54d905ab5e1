package dev.mynah.network.air.nas.ss.component;

import dev.mynah.network.air.nas.Decoded;
import dev.mynah.network.air.nas.OctetReader;
import dev.mynah.network.air.nas.Octets;
import java.util.List;
import java.util.Optional;

/**
 * What has become of a service: the result of registerSS, eraseSS, activateSS and deactivateSS. TS 29.002 17.7.4,
 * SS-Info.
 */
public sealed interface SsChange {

    /** Of a forwarding service. ForwardingInfo. */
    record Forwarding(Optional<Integer> ssCode, List<ForwardingFeature> features) implements SsChange {
        static final int TAG = 0xA0;

        @Override
        public Octets encode() {
            return frame(
                    TAG,
                    ssCode,
                    features.stream().map(ForwardingFeature::element).toList());
        }
    }

    /** Of a barring service. CallBarringInfo. */
    record Barring(Optional<Integer> ssCode, List<BarringFeature> features) implements SsChange {
        static final int TAG = 0xA1;

        @Override
        public Octets encode() {
            return frame(
                    TAG, ssCode, features.stream().map(BarringFeature::element).toList());
        }
    }

    /** Of any other. SS-Data. */
    record Other(Optional<Integer> ssCode, Optional<SsStatus> status, List<BasicService> basicServices)
            implements SsChange {
        static final int TAG = 0xA3;
        private static final int STATUS = 0x84;

        @Override
        public Octets encode() {
            return BerElement.holding(
                            TAG,
                            List.of(
                                    ssCode.map(it -> BerElement.of(BerElement.OCTET_STRING, it)),
                                    status.map(it -> BerElement.of(STATUS, it.value())),
                                    list(basicServices.stream()
                                            .map(BasicService::element)
                                            .toList())))
                    .encode();
        }
    }

    /** Its octets. */
    Octets encode();

    /** Reads one. Never throws. */
    static Decoded<SsChange> decode(Octets result) {
        return result.decode(SsChange::read);
    }

    private static SsChange read(OctetReader in) {
        BerElement choice = BerElement.read(in);
        BerFields fields = BerFields.of(choice, in);
        Optional<Integer> ssCode = fields.octet(BerElement.OCTET_STRING);
        return switch (choice.tag()) {
            case Forwarding.TAG ->
                new Forwarding(
                        ssCode,
                        features(fields).stream()
                                .map(it -> ForwardingFeature.read(it, in))
                                .toList());
            case Barring.TAG ->
                new Barring(
                        ssCode,
                        features(fields).stream()
                                .map(it -> BarringFeature.read(it, in))
                                .toList());
            case Other.TAG ->
                new Other(
                        ssCode,
                        fields.number(Other.STATUS).map(SsStatus::of),
                        features(fields).stream()
                                .map(it -> BasicService.of(it, in))
                                .toList());
            default -> throw in.malformed("result %02X".formatted(choice.tag()));
        };
    }

    private static List<BerElement> features(BerFields fields) {
        return fields.optional(BerElement.SEQUENCE).map(BerElement::inside).orElse(List.of());
    }

    private static Octets frame(int tag, Optional<Integer> ssCode, List<BerElement> features) {
        return BerElement.holding(
                        tag, List.of(ssCode.map(it -> BerElement.of(BerElement.OCTET_STRING, it)), list(features)))
                .encode();
    }

    private static Optional<BerElement> list(List<BerElement> elements) {
        return elements.isEmpty()
                ? Optional.empty()
                : Optional.of(BerElement.holding(
                        BerElement.SEQUENCE, elements.stream().map(Optional::of).toList()));
    }
}
