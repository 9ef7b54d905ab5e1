package dev.mynah.modem.packet;

import dev.mynah.modem.PacketData.Authentication;
import dev.mynah.modem.PacketData.ChapExchange;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.nas.element.ProtocolConfigurationOptions;
import dev.mynah.network.air.nas.element.ProtocolConfigurationOptions.Option;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a UE asks a gateway for along with a session, in every system. TS 24.008 10.5.6.3. */
public final class ConfigurationRequest {
    private static final int PAP = 0xC023;
    private static final int CHAP = 0xC223;
    private static final int REQUEST = 1;
    private static final int CHALLENGE = 1;
    private static final int RESPONSE = 2;
    private static final int ID = 1;
    private static final int MOST_OCTETS = 255;
    /** Of a digest; a challenge is not longer than its answer needs. */
    private static final int CHALLENGE_LENGTH = 16;

    private ConfigurationRequest() {}

    /** Whether a user and password go into an option, which has 255 octets. */
    static boolean fits(Authentication with) {
        int others = with.protocol() == Authentication.Protocol.PAP
                ? 4 + 2 + with.password().length()
                : 4 + 1 + CHALLENGE_LENGTH;
        return others + with.user().length() <= MOST_OCTETS;
    }

    /** Asks for name and call servers of both kinds, the address by NAS and the MTU, and authenticates the user. */
    public static ProtocolConfigurationOptions of(Optional<Authentication> authentication) {
        List<Option> options = new ArrayList<>();
        authentication.ifPresent(with -> authenticate(with, options));
        options.add(new Option(ProtocolConfigurationOptions.ADDRESS_BY_NAS, Octets.EMPTY));
        options.add(new Option(ProtocolConfigurationOptions.DNS_SERVER_IPV4, Octets.EMPTY));
        options.add(new Option(ProtocolConfigurationOptions.DNS_SERVER_IPV6, Octets.EMPTY));
        options.add(new Option(ProtocolConfigurationOptions.IPV4_LINK_MTU, Octets.EMPTY));
        options.add(new Option(ProtocolConfigurationOptions.P_CSCF_IPV4, Octets.EMPTY));
        options.add(new Option(ProtocolConfigurationOptions.P_CSCF_IPV6, Octets.EMPTY));
        return ProtocolConfigurationOptions.of(options.toArray(new Option[0]));
    }

    private static void authenticate(Authentication with, List<Option> options) {
        byte[] user = octets(with.user());
        if (with.exchange().isPresent()) {
            ChapExchange exchange = with.exchange().get();
            options.add(new Option(CHAP, chap(CHALLENGE, exchange.id(), exchange.challenge(), new byte[0])));
            options.add(new Option(CHAP, chap(RESPONSE, exchange.id(), exchange.response(), user)));
        } else {
            byte[] password = octets(with.password());
            ByteBuffer packet = ByteBuffer.allocate(4 + 2 + user.length + password.length);
            packet.put((byte) REQUEST).put((byte) ID).putShort((short) packet.capacity());
            packet.put((byte) user.length).put(user).put((byte) password.length).put(password);
            options.add(new Option(PAP, Octets.of(packet.array())));
        }
    }

    private static Octets chap(int code, int id, byte[] value, byte[] name) {
        ByteBuffer packet = ByteBuffer.allocate(4 + 1 + value.length + name.length);
        packet.put((byte) code).put((byte) id).putShort((short) packet.capacity());
        packet.put((byte) value.length).put(value).put(name);
        return Octets.of(packet.array());
    }

    /** The answer to a challenge. RFC 1994 4.1. */
    static byte[] response(int id, String password, byte[] challenge) {
        try {
            MessageDigest digest = MessageDigest.getInstance("MD5");
            digest.update((byte) id);
            digest.update(octets(password));
            return digest.digest(challenge);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has MD5", e);
        }
    }

    private static byte[] octets(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
