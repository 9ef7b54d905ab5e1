package dev.mynah.network.pdn;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.nas.element.ProtocolConfigurationOptions;
import dev.mynah.network.air.nas.element.ProtocolConfigurationOptions.Option;
import java.io.ByteArrayOutputStream;
import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What the gateway answers to the options of a request for a PDN connection, whichever system carries them. TS 24.008
 * 10.5.6.3.
 */
public final class ConfigurationOptions {
    private static final int PAP = 0xC023;
    private static final int CHAP = 0xC223;
    private static final int CHAP_CHALLENGE = 1;
    private static final int CHAP_RESPONSE = 2;
    private static final int CONFIGURE_REQUEST = 1;
    private static final int CONFIGURE_NAK = 3;
    private static final int PRIMARY_DNS = 129;
    private static final int SECONDARY_DNS = 131;

    private ConfigurationOptions() {}

    /** The answer, with what the operator says to its own software; empty when there is neither. */
    public static Optional<ProtocolConfigurationOptions> answer(ProtocolConfigurationOptions asked, ApnSpec apn) {
        List<Option> answers = new ArrayList<>();
        for (Option option : asked.options()) {
            switch (option.id()) {
                case ProtocolConfigurationOptions.DNS_SERVER_IPV4 -> servers(apn.dns(), 4, option.id(), answers);
                case ProtocolConfigurationOptions.DNS_SERVER_IPV6 -> servers(apn.dns(), 16, option.id(), answers);
                case ProtocolConfigurationOptions.P_CSCF_IPV4 -> servers(apn.callServers(), 4, option.id(), answers);
                case ProtocolConfigurationOptions.P_CSCF_IPV6 -> servers(apn.callServers(), 16, option.id(), answers);
                case ProtocolConfigurationOptions.IPV4_LINK_MTU ->
                    answers.add(new Option(option.id(), Octets.of((byte) (apn.mtu() >> 8), (byte) apn.mtu())));
                case ProtocolConfigurationOptions.IPCP ->
                    ipcp(option.content(), apn).ifPresent(answers::add);
                case PAP -> accept(option, 1, 2).ifPresent(answers::add);
                case CHAP -> accept(option, 2, 3).ifPresent(answers::add);
                default -> {
                    // 10.5.6.3: what is not supported is passed over.
                }
            }
        }
        answers.addAll(apn.operatorOptions());
        return answers.isEmpty()
                ? Optional.empty()
                : Optional.of(ProtocolConfigurationOptions.of(answers.toArray(new Option[0])));
    }

    private static void servers(List<InetAddress> servers, int length, int id, List<Option> answers) {
        for (InetAddress server : servers) {
            if (server.getAddress().length == length) {
                answers.add(new Option(id, Octets.of(server.getAddress())));
            }
        }
    }

    /** Whether the user has shown by PAP (RFC 1334 2) or CHAP (RFC 1994 4) that it has the password. */
    static boolean prove(ProtocolConfigurationOptions options, Credentials credentials) {
        Optional<byte[]> challenge = Optional.empty();
        for (Option option : options.options()) {
            byte[] packet = option.content().toByteArray();
            if (option.id() == PAP && Arrays.equals(packet, papRequest(packet, credentials))) {
                return true;
            }
            if (option.id() == CHAP && packet.length > 5) {
                int length = Math.min(packet[4] & 0xFF, packet.length - 5);
                byte[] value = Arrays.copyOfRange(packet, 5, 5 + length);
                if (packet[0] == CHAP_CHALLENGE) {
                    challenge = Optional.of(value);
                } else if (packet[0] == CHAP_RESPONSE && challenge.isPresent()) {
                    String name = new String(packet, 5 + length, packet.length - 5 - length, ISO_8859_1);
                    return name.equals(credentials.user())
                            && MessageDigest.isEqual(value, md5(packet[1], credentials.password(), challenge.get()));
                }
            }
        }
        return false;
    }

    private static byte[] papRequest(byte[] given, Credentials credentials) {
        byte[] user = credentials.user().getBytes(ISO_8859_1);
        byte[] password = credentials.password().getBytes(ISO_8859_1);
        ByteBuffer packet = ByteBuffer.allocate(4 + 2 + user.length + password.length);
        packet.put((byte) 1).put(given.length > 1 ? given[1] : 0).putShort((short) packet.capacity());
        packet.put((byte) user.length).put(user).put((byte) password.length).put(password);
        return packet.array();
    }

    private static byte[] md5(byte id, String password, byte[] challenge) {
        try {
            MessageDigest digest = MessageDigest.getInstance("MD5");
            digest.update(id);
            digest.update(password.getBytes(ISO_8859_1));
            return digest.digest(challenge);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has MD5", e);
        }
    }

    /** Whoever got this far has proved itself, or nobody asked it to: every PAP and CHAP answer is right. */
    private static Optional<Option> accept(Option option, int code, int success) {
        Octets packet = option.content();
        if (packet.length() < 4 || packet.at(0) != code) {
            return Optional.empty();
        }
        byte id = (byte) packet.at(1);
        boolean pap = option.id() == PAP;
        Octets answer = pap
                ? Octets.of((byte) success, id, (byte) 0, (byte) 5, (byte) 0)
                : Octets.of((byte) success, id, (byte) 0, (byte) 4);
        return Optional.of(new Option(option.id(), answer));
    }

    /** Name servers asked for as 0.0.0.0 are answered by Configure-Nak with the right ones (RFC 1877). */
    private static Optional<Option> ipcp(Octets packet, ApnSpec apn) {
        if (packet.length() < 4 || packet.at(0) != CONFIGURE_REQUEST) {
            return Optional.empty();
        }
        List<InetAddress> ipv4 = apn.dns().stream()
                .filter(server -> server.getAddress().length == 4)
                .toList();
        ByteArrayOutputStream suggested = new ByteArrayOutputStream();
        int at = 4;
        while (at + 2 <= packet.length() && packet.at(at + 1) >= 2 && at + packet.at(at + 1) <= packet.length()) {
            int type = packet.at(at);
            int index = type == PRIMARY_DNS ? 0 : type == SECONDARY_DNS ? 1 : Integer.MAX_VALUE;
            if (index < ipv4.size()) {
                suggested.write(type);
                suggested.write(6);
                suggested.writeBytes(ipv4.get(index).getAddress());
            }
            at += packet.at(at + 1);
        }
        if (suggested.size() == 0) {
            return Optional.empty();
        }
        ByteArrayOutputStream nak = new ByteArrayOutputStream();
        nak.write(CONFIGURE_NAK);
        nak.write(packet.at(1));
        nak.write(0);
        nak.write(4 + suggested.size());
        nak.writeBytes(suggested.toByteArray());
        return Optional.of(new Option(ProtocolConfigurationOptions.IPCP, Octets.of(nak.toByteArray())));
    }
}
