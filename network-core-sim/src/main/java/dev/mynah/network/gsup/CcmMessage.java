package dev.mynah.network.gsup;

import dev.mynah.network.air.nas.Decoded;
import dev.mynah.network.air.nas.OctetReader;
import dev.mynah.network.air.nas.OctetWriter;
import dev.mynah.network.air.nas.Octets;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** A message of an IPA link's own management: who is there, and whether still. */
public sealed interface CcmMessage {

    IpaFrame frame();

    /** Reads the payload of a {@link IpaFrame#CCM} frame. */
    static Decoded<CcmMessage> decode(Octets payload) {
        return payload.decode(CcmMessage::read);
    }

    private static CcmMessage read(OctetReader in) {
        int type = in.octet();
        return switch (type) {
            case Ping.TYPE -> new Ping();
            case Pong.TYPE -> new Pong();
            case IdentityRequest.TYPE -> new IdentityRequest();
            case IdentityResponse.TYPE -> IdentityResponse.read(in);
            case IdentityAcknowledge.TYPE -> new IdentityAcknowledge();
            default -> throw in.malformed("CCM message %02X".formatted(type));
        };
    }

    private static IpaFrame bare(int type) {
        return new IpaFrame(IpaFrame.CCM, new OctetWriter().octet(type).toOctets());
    }

    /** Asks whether the other side is still there. */
    record Ping() implements CcmMessage {
        static final int TYPE = 0x00;

        @Override
        public IpaFrame frame() {
            return bare(TYPE);
        }
    }

    /** It is. */
    record Pong() implements CcmMessage {
        static final int TYPE = 0x01;

        @Override
        public IpaFrame frame() {
            return bare(TYPE);
        }
    }

    /** Asks who the other side is, for every tag there is. */
    record IdentityRequest() implements CcmMessage {
        static final int TYPE = 0x04;

        private static final int[] TAGS = {0x08, 0x07, 0x02, 0x03, 0x04, 0x05, 0x01, 0x00};

        @Override
        public IpaFrame frame() {
            OctetWriter out = new OctetWriter().octet(TYPE);
            for (int tag : TAGS) {
                out.octet(1).octet(tag);
            }
            return new IpaFrame(IpaFrame.CCM, out.toOctets());
        }
    }

    /**
     * Says who it is.
     *
     * @param names by tag
     */
    record IdentityResponse(Map<Integer, String> names) implements CcmMessage {
        /** The tag of the name by which nodes know each other. */
        public static final int SERIAL_NUMBER = 0x00;
        /** A name for people. */
        public static final int UNIT_NAME = 0x01;
        /** Three numbers, as {@code 0/0/0}. */
        public static final int UNIT_ID = 0x08;

        static final int TYPE = 0x05;

        /** Keeps a copy. */
        public IdentityResponse {
            names = Map.copyOf(names);
        }

        /** A node of this name. */
        public static IdentityResponse of(String name) {
            return new IdentityResponse(Map.of(SERIAL_NUMBER, name, UNIT_NAME, name, UNIT_ID, "0/0/0"));
        }

        /** The name by which nodes know each other; empty for one that doesn't say. */
        public String name() {
            return names.getOrDefault(SERIAL_NUMBER, "");
        }

        private static IdentityResponse read(OctetReader in) {
            Map<Integer, String> names = new LinkedHashMap<>();
            while (in.hasMore()) {
                OctetReader name = in.octets(in.uint16()).reader();
                int tag = name.octet();
                String text = new String(name.rest().toByteArray(), StandardCharsets.UTF_8);
                int end = text.indexOf('\0');
                names.put(tag, end < 0 ? text : text.substring(0, end));
            }
            return new IdentityResponse(names);
        }

        @Override
        public IpaFrame frame() {
            OctetWriter out = new OctetWriter().octet(TYPE);
            names.forEach((tag, name) -> {
                byte[] text = name.getBytes(StandardCharsets.UTF_8);
                out.uint16(text.length + 2).octet(tag).octets(Octets.of(text)).octet(0);
            });
            return new IpaFrame(IpaFrame.CCM, out.toOctets());
        }
    }

    /** Takes the other side for who it says it is. */
    record IdentityAcknowledge() implements CcmMessage {
        static final int TYPE = 0x06;

        @Override
        public IpaFrame frame() {
            return bare(TYPE);
        }
    }
}
