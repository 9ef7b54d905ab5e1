package dev.mynah.modem.eap;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.mynah.modem.Eap;
import dev.mynah.modem.Eap.Status;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * One run of EAP-AKA. The peer gives its permanent identity, whatever kind is asked for, and takes no pseudonym and no short way to
 * authenticate again: both are a server's offer. RFC 4187.
 */
final class AkaSession {
    /** First octet that a peer may pass over where it does not know the attribute. RFC 4187 8.1. */
    private static final int SKIPPABLE = 128;
    /** The server says it has been a success, or no failure. RFC 4187 10.19. */
    private static final int SUCCESS_BIT = 0x8000;

    private static final int BEFORE_CHALLENGE_BIT = 0x4000;
    private static final int CHALLENGE_LENGTH = 16;
    private static final int AUTS = 14;
    private static final byte[] UNABLE_TO_PROCESS = {0, 0};

    /** What the card makes of RAND and AUTN. */
    @FunctionalInterface
    interface Card {
        AkaAnswer challenge(byte[] rand, byte[] autn);
    }

    private final String identity;
    private final Card card;
    private final ByteArrayOutputStream identityRounds = new ByteArrayOutputStream();
    private Status status = Status.AUTHENTICATING;
    private Optional<AkaKeys> keys = Optional.empty();

    AkaSession(String identity, Card card) {
        this.identity = identity;
        this.card = card;
    }

    Eap.Session seen() {
        return new Eap.Session(
                status, identity, keys.filter(it -> status != Status.FAILED).map(AkaKeys::keys));
    }

    boolean over() {
        return status != Status.AUTHENTICATING;
    }

    /** The server's last word. A success it cannot have meant is none. RFC 3748 4.2. */
    void ended(boolean success) {
        status = success && keys.isPresent() ? Status.AUTHENTICATED : Status.FAILED;
    }

    /** The response to a request of the method's type. */
    MethodPacket answer(MethodPacket request) {
        Optional<AkaMessage> message = AkaMessage.decode(request.data());
        if (message.isEmpty() || message.get().attributes().keySet().stream().anyMatch(AkaSession::unknown)) {
            return error(request);
        }
        return switch (message.get().subtype()) {
            case AkaMessage.IDENTITY -> identity(request, message.get());
            case AkaMessage.CHALLENGE -> challenge(request, message.get());
            case AkaMessage.NOTIFICATION -> notification(request, message.get());
            default -> error(request);
        };
    }

    private static boolean unknown(int attribute) {
        return switch (attribute) {
            case AkaMessage.AT_RAND,
                    AkaMessage.AT_AUTN,
                    AkaMessage.AT_PERMANENT_ID_REQ,
                    AkaMessage.AT_MAC,
                    AkaMessage.AT_NOTIFICATION,
                    AkaMessage.AT_ANY_ID_REQ,
                    AkaMessage.AT_FULLAUTH_ID_REQ -> false;
            default -> attribute < SKIPPABLE;
        };
    }

    private MethodPacket identity(MethodPacket request, AkaMessage message) {
        boolean asked = message.has(AkaMessage.AT_PERMANENT_ID_REQ)
                || message.has(AkaMessage.AT_FULLAUTH_ID_REQ)
                || message.has(AkaMessage.AT_ANY_ID_REQ);
        if (!asked) {
            return error(request);
        }
        byte[] name = identity.getBytes(UTF_8);
        byte[] value = ByteBuffer.allocate(2 + name.length)
                .putShort((short) name.length)
                .put(name)
                .array();
        MethodPacket response = response(request, AkaMessage.IDENTITY, Map.of(AkaMessage.AT_IDENTITY, value));
        identityRounds.writeBytes(request.encode());
        identityRounds.writeBytes(response.encode());
        return response;
    }

    private MethodPacket challenge(MethodPacket request, AkaMessage message) {
        Optional<byte[]> rand = message.fixed(AkaMessage.AT_RAND, CHALLENGE_LENGTH);
        Optional<byte[]> autn = message.fixed(AkaMessage.AT_AUTN, CHALLENGE_LENGTH);
        if (rand.isEmpty()
                || autn.isEmpty()
                || message.fixed(AkaMessage.AT_MAC, AkaKeys.MAC).isEmpty()) {
            return error(request);
        }
        AkaAnswer answer = card.challenge(rand.get(), autn.get());
        if (answer instanceof AkaAnswer.Right it) {
            return answered(request, message, it);
        }
        if (answer instanceof AkaAnswer.OutOfSynch it && it.auts().length == AUTS) {
            return response(request, AkaMessage.SYNCHRONIZATION_FAILURE, Map.of(AkaMessage.AT_AUTS, it.auts()));
        }
        if (answer instanceof AkaAnswer.WrongServer) {
            status = Status.FAILED;
            return response(request, AkaMessage.AUTHENTICATION_REJECT, Map.of());
        }
        return error(request);
    }

    private MethodPacket answered(MethodPacket request, AkaMessage message, AkaAnswer.Right answer) {
        AkaKeys made = AkaKeys.of(identity, answer.ik(), answer.ck());
        byte[] checkcode = checkcode();
        boolean checked = message.has(AkaMessage.AT_CHECKCODE);
        if (!authentic(request, message, made)
                || (checked && !Arrays.equals(message.attributes().get(AkaMessage.AT_CHECKCODE), checkcode))) {
            return error(request);
        }
        keys = Optional.of(made);
        Map<Integer, byte[]> attributes = new LinkedHashMap<>();
        byte[] res = answer.res();
        attributes.put(
                AkaMessage.AT_RES,
                ByteBuffer.allocate(2 + res.length)
                        .putShort((short) (8 * res.length))
                        .put(res)
                        .array());
        if (checked) {
            attributes.put(AkaMessage.AT_CHECKCODE, checkcode);
        }
        if (message.has(AkaMessage.AT_RESULT_IND)) {
            attributes.put(AkaMessage.AT_RESULT_IND, new byte[2]);
        }
        return signed(request, AkaMessage.CHALLENGE, attributes, made);
    }

    /** Two reserved octets, and a hash of the identity rounds if there were any. RFC 4187 10.13. */
    private byte[] checkcode() {
        byte[] rounds = identityRounds.toByteArray();
        byte[] hash = rounds.length == 0 ? new byte[0] : AkaKeys.sha1().digest(rounds);
        return ByteBuffer.allocate(2 + hash.length)
                .putShort((short) 0)
                .put(hash)
                .array();
    }

    private MethodPacket notification(MethodPacket request, AkaMessage message) {
        Optional<Integer> code = message.number(AkaMessage.AT_NOTIFICATION);
        if (code.isEmpty()) {
            return error(request);
        }
        boolean before = (code.get() & BEFORE_CHALLENGE_BIT) != 0;
        if (!before && keys.filter(it -> authentic(request, message, it)).isEmpty()) {
            return error(request);
        }
        if ((code.get() & SUCCESS_BIT) == 0) {
            status = Status.FAILED;
        }
        return before
                ? response(request, AkaMessage.NOTIFICATION, Map.of())
                : signed(request, AkaMessage.NOTIFICATION, new LinkedHashMap<>(), keys.orElseThrow());
    }

    /** Whether AT_MAC is that of the packet. */
    private static boolean authentic(MethodPacket request, AkaMessage message, AkaKeys made) {
        Optional<byte[]> mac = message.fixed(AkaMessage.AT_MAC, AkaKeys.MAC);
        Map<Integer, byte[]> unsigned = new LinkedHashMap<>(message.attributes());
        unsigned.put(AkaMessage.AT_MAC, new byte[2 + AkaKeys.MAC]);
        byte[] packet = new MethodPacket(
                        request.code(),
                        request.identifier(),
                        request.type(),
                        new AkaMessage(message.subtype(), unsigned).encode())
                .encode();
        return mac.isPresent() && MessageDigest.isEqual(mac.get(), made.mac(packet));
    }

    private MethodPacket signed(MethodPacket request, int subtype, Map<Integer, byte[]> attributes, AkaKeys made) {
        attributes.put(AkaMessage.AT_MAC, new byte[2 + AkaKeys.MAC]);
        byte[] mac = made.mac(response(request, subtype, attributes).encode());
        attributes.put(
                AkaMessage.AT_MAC,
                ByteBuffer.allocate(2 + AkaKeys.MAC)
                        .putShort((short) 0)
                        .put(mac)
                        .array());
        return response(request, subtype, attributes);
    }

    private MethodPacket error(MethodPacket request) {
        return response(request, AkaMessage.CLIENT_ERROR, Map.of(AkaMessage.AT_CLIENT_ERROR_CODE, UNABLE_TO_PROCESS));
    }

    private static MethodPacket response(MethodPacket request, int subtype, Map<Integer, byte[]> attributes) {
        return request.response(Eap.AKA, new AkaMessage(subtype, attributes).encode());
    }
}
