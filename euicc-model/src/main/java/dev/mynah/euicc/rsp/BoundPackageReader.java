package dev.mynah.euicc.rsp;

import dev.mynah.euicc.tlv.Tlv;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Takes a bound profile package apart while it arrives, in pieces that may end anywhere (SGP.22 2.5.5):
 * {@code BF36 { BF23 opening, A0 { 87 }, A1 { 88 .. }, [A2 { 87 }], A3 { 86 .. } }}. Never keeps more than one segment.
 */
public final class BoundPackageReader {

    /** The longest segment taken. 1020 bytes are the rule (SGP.22 2.5.5), but servers make longer ones. */
    static final int LONGEST_SEGMENT = 8 * 1024;

    private static final int PACKAGE = 0xBF36;
    private static final int OPENING = 0xBF23;

    /** Where it stands, in the order of the package. */
    private enum State {
        PACKAGE_HEADER(BppCommand.INITIALISE_SECURE_CHANNEL, 0, 0),
        OPENING(BppCommand.INITIALISE_SECURE_CHANNEL, 0, 0),
        CONFIGURE(BppCommand.CONFIGURE_ISDP, 0xA0, SegmentProtection.COMMAND),
        METADATA(BppCommand.STORE_METADATA, 0xA1, SegmentProtection.METADATA),
        KEYS(BppCommand.REPLACE_SESSION_KEYS, 0xA2, SegmentProtection.COMMAND),
        PROFILE(BppCommand.LOAD_PROFILE_ELEMENTS, 0xA3, SegmentProtection.PROFILE),
        END(BppCommand.LOAD_PROFILE_ELEMENTS, 0, 0),
        BROKEN(BppCommand.LOAD_PROFILE_ELEMENTS, 0, 0);

        final BppCommand command;
        final int container;
        final int segment;

        State(BppCommand command, int container, int segment) {
            this.command = command;
            this.container = container;
            this.segment = segment;
        }

        State next() {
            return switch (this) {
                case PACKAGE_HEADER -> OPENING;
                case OPENING -> CONFIGURE;
                case CONFIGURE -> METADATA;
                case METADATA -> KEYS;
                case KEYS -> PROFILE;
                case PROFILE, END -> END;
                case BROKEN -> BROKEN;
            };
        }
    }

    private State state = State.PACKAGE_HEADER;
    private byte[] waiting = new byte[0];
    private long leftInPackage;
    private long leftInContainer;
    private boolean inContainer;

    /** Takes the next bytes and gives what is whole now; the last part may be {@link BoundPackagePart.Broken}. */
    public List<BoundPackagePart> accept(byte[] bytes) {
        List<BoundPackagePart> parts = new ArrayList<>();
        if (state == State.BROKEN) {
            return parts;
        }
        byte[] all = Arrays.copyOf(waiting, waiting.length + bytes.length);
        System.arraycopy(bytes, 0, all, waiting.length, bytes.length);
        int at = 0;
        while (at < all.length) {
            Optional<Header> header = state == State.END ? Optional.of(Header.NONE) : Header.read(all, at);
            if (header.isEmpty()) {
                break;
            }
            int taken = !header.get().valid() ? -1 : take(header.get(), all, at, parts);
            if (taken < 0) {
                parts.add(new BoundPackagePart.Broken(state.command));
                state = State.BROKEN;
                waiting = new byte[0];
                return parts;
            }
            if (taken == 0) {
                break;
            }
            at += taken;
        }
        waiting = Arrays.copyOfRange(all, at, all.length);
        return parts;
    }

    /** Whether the package has come to its end. */
    public boolean ended() {
        return state == State.END;
    }

    /** Takes what begins with this header: how many bytes that was, 0 when it isn't whole yet, negative when it is wrong. */
    private int take(Header header, byte[] bytes, int at, List<BoundPackagePart> parts) {
        if (state == State.PACKAGE_HEADER) {
            leftInPackage = header.length;
            state = State.OPENING;
            return header.tag == PACKAGE ? header.size : -1;
        }
        if (header.size + header.length > leftInPackage) {
            return -1;
        }
        if (state == State.OPENING) {
            return takeOpening(header, bytes, at, parts);
        }
        return inContainer ? takeSegment(header, bytes, at, parts) : takeContainer(header);
    }

    private int takeOpening(Header header, byte[] bytes, int at, List<BoundPackagePart> parts) {
        int size = whole(header, bytes, at);
        if (header.tag != OPENING) {
            return -1;
        }
        if (size > 0) {
            if (!(Tlv.parse(Arrays.copyOfRange(bytes, at, at + size)) instanceof Tlv opening)) {
                return -1;
            }
            parts.add(new BoundPackagePart.Opening(opening));
            leftInPackage -= size;
            state = state.next();
        }
        return size;
    }

    private int takeContainer(Header header) {
        // The keys need not be replaced.
        if (state == State.KEYS && header.tag == State.PROFILE.container) {
            state = State.PROFILE;
        }
        boolean lastFills = state != State.PROFILE || header.size + header.length == leftInPackage;
        if (header.tag != state.container || header.length == 0 || !lastFills) {
            return -1;
        }
        inContainer = true;
        leftInContainer = header.length;
        leftInPackage -= header.size;
        return header.size;
    }

    private int takeSegment(Header header, byte[] bytes, int at, List<BoundPackagePart> parts) {
        if (header.tag != state.segment || header.size + header.length > leftInContainer) {
            return -1;
        }
        int size = whole(header, bytes, at);
        if (size > 0) {
            byte[] value = Arrays.copyOfRange(bytes, at + header.size, at + size);
            parts.add(new BoundPackagePart.Segment(state.command, header.tag, value));
            leftInContainer -= size;
            leftInPackage -= size;
            if (leftInContainer == 0) {
                parts.add(new BoundPackagePart.Complete(state.command));
                inContainer = false;
                state = state.next();
            }
        }
        return size;
    }

    private static int whole(Header header, byte[] bytes, int at) {
        if (header.length > LONGEST_SEGMENT) {
            return -1;
        }
        int size = header.size + header.length;
        return size <= bytes.length - at ? size : 0;
    }

    /**
     * Tag and length of an object.
     *
     * @param size how many bytes they take
     */
    private record Header(int tag, int length, int size) {

        /** For bytes that begin no object. */
        static final Header NONE = new Header(0, 0, 0);

        boolean valid() {
            return size > 0;
        }

        /** Reads one; empty when it isn't whole. */
        static Optional<Header> read(byte[] bytes, int at) {
            int tag = bytes[at] & 0xFF;
            int next = at + 1;
            if (tag == (PACKAGE >> 8)) {
                if (next == bytes.length) {
                    return Optional.empty();
                }
                tag = tag << 8 | (bytes[next++] & 0xFF);
            }
            if (next == bytes.length) {
                return Optional.empty();
            }
            int first = bytes[next++] & 0xFF;
            if (first < 0x80) {
                return Optional.of(new Header(tag, first, next - at));
            }
            int count = first & 0x7F;
            if (count < 1 || count > 3) {
                return Optional.of(NONE);
            }
            if (bytes.length - next < count) {
                return Optional.empty();
            }
            int length = 0;
            for (int i = 0; i < count; i++) {
                length = length << 8 | (bytes[next++] & 0xFF);
            }
            // DER: in as few bytes as will do.
            boolean shortest = count == 1 ? length >= 0x80 : length >>> (8 * (count - 1)) != 0;
            return Optional.of(shortest ? new Header(tag, length, next - at) : NONE);
        }
    }
}
