package dev.mynah.network.air.nas.ss.component;

import dev.mynah.network.air.nas.Decoded;
import dev.mynah.network.air.nas.OctetReader;
import dev.mynah.network.air.nas.OctetWriter;
import dev.mynah.network.air.nas.Octets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A component of a Facility element. TS 24.080 3.6.1. What an operation brings along stays as its octets, tag and length
 * included, for the operation's own record to read; {@link Octets#EMPTY} where there is nothing.
 */
public sealed interface Component {

    /** Its octets. */
    Octets encode();

    /** Reads the components of a Facility element, one at least. Never throws. */
    static Decoded<List<Component>> decodeAll(Octets facility) {
        return facility.decode(in -> {
            List<Component> all = new ArrayList<>();
            do {
                all.add(read(in));
            } while (in.hasMore());
            return List.copyOf(all);
        });
    }

    /** Reads the first component of a Facility element. Never throws. */
    static Decoded<Component> decode(Octets facility) {
        return facility.decode(Component::read);
    }

    private static Component read(OctetReader in) {
        BerElement component = BerElement.read(in);
        OctetReader content = component.content().reader();
        return switch (component.tag()) {
            case Invoke.TAG -> Invoke.read(content);
            case ReturnResult.TAG -> ReturnResult.read(content);
            case ReturnError.TAG -> ReturnError.read(content);
            case Reject.TAG -> Reject.read(content);
            default -> throw in.malformed("component %02X".formatted(component.tag()));
        };
    }

    private static int octet(BerElement element, int tag, OctetReader in) {
        if (element.tag() != tag || element.content().length() != 1) {
            throw in.malformed("element %02X of %d octets instead of one octet in %02X"
                    .formatted(element.tag(), element.content().length(), tag));
        }
        return element.content().at(0);
    }

    private static Octets frame(int tag, OctetWriter content) {
        return new BerElement(tag, content.toOctets()).encode();
    }

    private static void number(OctetWriter out, int tag, int value) {
        BerElement.of(tag, value).write(out);
    }

    /**
     * Asks for an operation.
     *
     * @param id by which the answer names it, 0 to 255
     * @param linked the invocation of the other side in whose course this one is asked
     * @param operation see {@link SsOperation}; kept as it came
     */
    record Invoke(int id, Optional<Integer> linked, int operation, Octets argument) implements Component {
        static final int TAG = 0xA1;
        private static final int LINKED = 0x80;

        /** An operation of its own. */
        public static Invoke of(int id, SsOperation operation, Octets argument) {
            return new Invoke(id, Optional.empty(), operation.code(), argument);
        }

        /** Gives the result of this operation, with nothing in it. */
        public ReturnResult done() {
            return new ReturnResult(id, Optional.empty());
        }

        /** Gives the result of this operation. */
        public ReturnResult done(Octets result) {
            return new ReturnResult(id, Optional.of(new ReturnResult.Result(operation, result)));
        }

        /** Refuses this operation. */
        public ReturnError refused(SsError error) {
            return new ReturnError(id, error.code(), Octets.EMPTY);
        }

        /** Refuses this component. */
        public Reject rejected(Problem problem) {
            return new Reject(Optional.of(id), problem);
        }

        static Invoke read(OctetReader in) {
            int id = octet(BerElement.read(in), BerElement.INTEGER, in);
            BerElement next = BerElement.read(in);
            Optional<Integer> linked = Optional.empty();
            if (next.tag() == LINKED) {
                linked = Optional.of(octet(next, LINKED, in));
                next = BerElement.read(in);
            }
            return new Invoke(id, linked, octet(next, BerElement.INTEGER, in), in.rest());
        }

        @Override
        public Octets encode() {
            OctetWriter out = new OctetWriter();
            number(out, BerElement.INTEGER, id);
            linked.ifPresent(it -> number(out, LINKED, it));
            number(out, BerElement.INTEGER, operation);
            return frame(TAG, out.octets(argument));
        }
    }

    /** What an operation came to; some operations have nothing to say but that they are done. */
    record ReturnResult(int id, Optional<Result> result) implements Component {
        static final int TAG = 0xA2;

        /** The operation again, and what it gives. */
        public record Result(int operation, Octets value) {}

        /** The octets of what the operation gives; empty where it gives nothing. */
        public Octets value() {
            return result.map(Result::value).orElse(Octets.EMPTY);
        }

        static ReturnResult read(OctetReader in) {
            int id = octet(BerElement.read(in), BerElement.INTEGER, in);
            if (!in.hasMore()) {
                return new ReturnResult(id, Optional.empty());
            }
            BerElement sequence = BerElement.read(in);
            if (sequence.tag() != BerElement.SEQUENCE) {
                throw in.malformed("no sequence but %02X".formatted(sequence.tag()));
            }
            OctetReader inside = sequence.content().reader();
            int operation = octet(BerElement.read(inside), BerElement.INTEGER, inside);
            return new ReturnResult(id, Optional.of(new Result(operation, inside.rest())));
        }

        @Override
        public Octets encode() {
            OctetWriter out = new OctetWriter();
            number(out, BerElement.INTEGER, id);
            result.ifPresent(it -> {
                OctetWriter inside = new OctetWriter();
                number(inside, BerElement.INTEGER, it.operation());
                out.octets(frame(BerElement.SEQUENCE, inside.octets(it.value())));
            });
            return frame(TAG, out);
        }
    }

    /**
     * An operation refused.
     *
     * @param error see {@link SsError}; kept as it came
     * @param parameter what some errors bring along
     */
    record ReturnError(int id, int error, Octets parameter) implements Component {
        static final int TAG = 0xA3;

        static ReturnError read(OctetReader in) {
            int id = octet(BerElement.read(in), BerElement.INTEGER, in);
            return new ReturnError(id, octet(BerElement.read(in), BerElement.INTEGER, in), in.rest());
        }

        @Override
        public Octets encode() {
            OctetWriter out = new OctetWriter();
            number(out, BerElement.INTEGER, id);
            number(out, BerElement.INTEGER, error);
            return frame(TAG, out.octets(parameter));
        }
    }

    /**
     * A component that could not be understood.
     *
     * @param id its own; empty where even that could not be read
     */
    record Reject(Optional<Integer> id, Problem problem) implements Component {
        static final int TAG = 0xA4;

        static Reject read(OctetReader in) {
            BerElement first = BerElement.read(in);
            Optional<Integer> id = first.tag() == BerElement.NULL
                    ? Optional.empty()
                    : Optional.of(octet(first, BerElement.INTEGER, in));
            BerElement problem = BerElement.read(in);
            int code = octet(problem, problem.tag(), in);
            return new Reject(
                    id,
                    Problem.of(problem.tag(), code)
                            .orElseThrow(() -> in.malformed("problem %02X %d".formatted(problem.tag(), code))));
        }

        @Override
        public Octets encode() {
            OctetWriter out = new OctetWriter();
            if (id.isPresent()) {
                number(out, BerElement.INTEGER, id.get());
            } else {
                BerElement.of(BerElement.NULL).write(out);
            }
            number(out, problem.tag(), problem.code());
            return frame(TAG, out);
        }
    }
}
