package dev.mynah.hal.rpc;

import java.util.HexFormat;

/** A peer that says octets and hears octets, in virtual time. */
final class RawPeer {
    static final String INIT = "6363690000000000";
    static final String ROOT = "0300000000000000";

    private final TestSessions world;
    final TestPipe pipe;
    private final StringBuilder heard = new StringBuilder();

    RawPeer(TestSessions world) {
        this.world = world;
        this.pipe = world.pipe();
        pipe.client.read(octets -> heard.append(HexFormat.of().formatHex(octets)), () -> {});
    }

    /** One that has a session of this version. */
    static RawPeer inSession(TestSessions world, int version) {
        RawPeer peer = new RawPeer(world);
        peer.says(header(version, 0, 0, "") + INIT);
        peer.hears();
        return peer;
    }

    /** One that has a session, and has asked for the root object. */
    static RawPeer withRoot(TestSessions world, int version) {
        RawPeer peer = inSession(world, version);
        peer.says(transact("0000000000000000", 0, 0, 0, ""));
        peer.hears();
        return peer;
    }

    RawPeer says(String hex) {
        pipe.client.write(HexFormat.of().parseHex(hex));
        world.time.settle();
        return this;
    }

    /** What was said since, without the spaces between frames that hex has not. */
    String hears() {
        String said = heard.toString();
        heard.setLength(0);
        return said;
    }

    boolean isCutOff() {
        return pipe.client.isOver();
    }

    static String header(int version, int options, int descriptors, String id) {
        return word(version)
                + octet(options)
                + octet(descriptors)
                + "0000000000000000"
                + octet(id.length() / 2)
                + "00"
                + id;
    }

    static String transact(String target, int code, int flags, long number, String parcel) {
        return "00000000" + word(40 + parcel.length() / 2) + "0000000000000000" + target + word(code) + word(flags)
                + word((int) number) + word((int) (number >>> 32)) + word(parcel.length() / 2)
                + "000000000000000000000000" + parcel;
    }

    static String decStrong(String target, int amount) {
        return "02000000" + "10000000" + "0000000000000000" + target + word(amount) + "00000000";
    }

    /** A REPLY of version 1 or 2. */
    static String reply(String body) {
        return "01000000" + word(body.length() / 2) + "0000000000000000" + body;
    }

    /** A parcel of the service's interface: the token and what follows it. */
    static String parcel(String arguments) {
        return "0a000000640065006d006f002e0049004500630068006f0000000000" + arguments;
    }

    static String word(int value) {
        return HexFormat.of().toHexDigits(Integer.reverseBytes(value));
    }

    private static String octet(int value) {
        return HexFormat.of().toHexDigits((byte) value);
    }
}
