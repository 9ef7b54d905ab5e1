package dev.mynah.network.air.nas.ss.component;

import dev.mynah.network.air.nas.Decoded;
import dev.mynah.network.air.nas.OctetReader;
import dev.mynah.network.air.nas.Octets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What interrogateSS gives. TS 29.002 17.7.4, InterrogateSS-Res. */
public sealed interface SsAnswer {

    /** A status for everything, as when it is not active. */
    record Status(SsStatus status) implements SsAnswer {
        static final int TAG = 0x80;

        @Override
        public Octets encode() {
            return BerElement.of(TAG, status.value()).encode();
        }
    }

    /** The basic services for which it is active. */
    record ActiveFor(List<BasicService> basicServices) implements SsAnswer {
        static final int TAG = 0xA2;

        @Override
        public Octets encode() {
            return list(TAG, basicServices.stream().map(BasicService::element).toList());
        }
    }

    /** How calls are forwarded. */
    record Forwarding(List<ForwardingFeature> features) implements SsAnswer {
        static final int TAG = 0xA3;

        @Override
        public Octets encode() {
            return list(TAG, features.stream().map(ForwardingFeature::element).toList());
        }
    }

    /** The status of a service with options of its own, as CLIR has. */
    record Generic(SsStatus status, Optional<CliRestriction> restriction) implements SsAnswer {
        static final int TAG = 0xA4;

        @Override
        public Octets encode() {
            return BerElement.holding(
                            TAG,
                            List.of(
                                    Optional.of(BerElement.of(BerElement.OCTET_STRING, status.value())),
                                    restriction.map(it -> BerElement.of(BerElement.ENUMERATED, it.value))))
                    .encode();
        }
    }

    /** Whether the own number is shown. TS 29.002 17.7.4, CliRestrictionOption. */
    enum CliRestriction {
        PERMANENT(0),
        TEMPORARY_RESTRICTED(1),
        TEMPORARY_ALLOWED(2);

        private final int value;

        CliRestriction(int value) {
            this.value = value;
        }

        private static Optional<CliRestriction> of(int value) {
            return Arrays.stream(values()).filter(it -> it.value == value).findFirst();
        }
    }

    /** Its octets. */
    Octets encode();

    /** Reads one. Never throws. */
    static Decoded<SsAnswer> decode(Octets result) {
        return result.decode(SsAnswer::read);
    }

    private static SsAnswer read(OctetReader in) {
        BerElement choice = BerElement.read(in);
        return switch (choice.tag()) {
            case Status.TAG -> new Status(SsStatus.of(choice.number(in)));
            case ActiveFor.TAG ->
                new ActiveFor(choice.inside().stream()
                        .map(it -> BasicService.of(it, in))
                        .toList());
            case Forwarding.TAG ->
                new Forwarding(choice.inside().stream()
                        .map(it -> ForwardingFeature.read(it, in))
                        .toList());
            case Generic.TAG -> {
                BerFields fields = BerFields.of(choice, in);
                SsStatus status = SsStatus.of(fields.mandatoryOctet(BerElement.OCTET_STRING));
                yield new Generic(status, fields.number(BerElement.ENUMERATED).flatMap(CliRestriction::of));
            }
            default -> throw in.malformed("result %02X".formatted(choice.tag()));
        };
    }

    private static Octets list(int tag, List<BerElement> elements) {
        return BerElement.holding(tag, elements.stream().map(Optional::of).toList())
                .encode();
    }
}
