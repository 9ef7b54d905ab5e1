package dev.mynah.modem.eap;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.modem.Eap;
import dev.mynah.modem.Refusal;
import dev.mynah.modem.Refusal.Reason;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.nas.eap.EapPacket;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The peer against a server written here, of RFC 4187 alone. */
class EapAkaTest {
    private static final HexFormat HEX = HexFormat.of();
    private static final String IDENTITY = "0001010000000001@wlan.mnc001.mcc001.3gppnetwork.org";
    private static final byte[] AID = HEX.parseHex("A0000000871002FF49FF0589");
    private static final byte[] RAND = HEX.parseHex("101112131415161718191a1b1c1d1e1f");
    private static final byte[] AUTN = HEX.parseHex("202122232425262728292a2b2c2d2e2f");
    private static final byte[] RES = HEX.parseHex("5051525354555657");
    private static final byte[] CK = HEX.parseHex("303132333435363738393a3b3c3d3e3f");
    private static final byte[] IK = HEX.parseHex("404142434445464748494a4b4c4d4e4f");

    private AkaAnswer card = new AkaAnswer.Right(RES, CK, IK);
    private final EapSessions peer = new EapSessions(aid -> new EapSessions.Usim() {
        @Override
        public String identity() {
            return IDENTITY;
        }

        @Override
        public AkaAnswer challenge(byte[] rand, byte[] autn) {
            assertThat(rand).isEqualTo(RAND);
            assertThat(autn).isEqualTo(AUTN);
            return card;
        }
    });
    private final AkaKeys keys = AkaKeys.of(IDENTITY, IK, CK);

    private Eap.Reply exchange(byte[] packet) {
        return peer.exchange(AID, Eap.AKA, packet).result();
    }

    private AkaMessage answer(byte[] packet) {
        MethodPacket response = read(exchange(packet).packet());
        assertThat(response.code()).isEqualTo(EapPacket.Code.RESPONSE);
        assertThat(response.type()).isEqualTo(Eap.AKA);
        return AkaMessage.decode(response.data()).orElseThrow();
    }

    private static MethodPacket read(byte[] packet) {
        return EapPacket.decode(Octets.of(packet))
                .value()
                .flatMap(MethodPacket::of)
                .orElseThrow();
    }

    private static byte[] request(int identifier, int subtype, Map<Integer, byte[]> attributes) {
        return new MethodPacket(
                        EapPacket.Code.REQUEST, identifier, Eap.AKA, new AkaMessage(subtype, attributes).encode())
                .encode();
    }

    private byte[] signed(int identifier, int subtype, Map<Integer, byte[]> attributes) {
        Map<Integer, byte[]> all = new LinkedHashMap<>(attributes);
        all.put(AkaMessage.AT_MAC, new byte[18]);
        byte[] mac = keys.mac(request(identifier, subtype, all));
        all.put(AkaMessage.AT_MAC, reserved(mac));
        return request(identifier, subtype, all);
    }

    private static byte[] reserved(byte[] value) {
        return ByteBuffer.allocate(2 + value.length)
                .putShort((short) 0)
                .put(value)
                .array();
    }

    private byte[] challenge(int identifier) {
        return signed(identifier, AkaMessage.CHALLENGE, challengeAttributes());
    }

    private static Map<Integer, byte[]> challengeAttributes() {
        Map<Integer, byte[]> attributes = new LinkedHashMap<>();
        attributes.put(AkaMessage.AT_RAND, reserved(RAND));
        attributes.put(AkaMessage.AT_AUTN, reserved(AUTN));
        return attributes;
    }

    @Test
    void the_keys_are_those_of_the_example_in_RFC_4186_B() {
        AkaKeys made = AkaKeys.ofMaster(HEX.parseHex("e576d5ca332e9930018bf1baee2763c795b3c712"));
        assertThat(HEX.formatHex(made.keys().master()))
                .isEqualTo("39d45aeaf4e30601983e972b6cfd46d1c363773365690d09cd44976b525f47d3"
                        + "a60a985e955c53b090b2e4b73719196a402542968fd14a888f46b9a7886e4488");
        assertThat(HEX.formatHex(made.keys().extendedMaster()))
                .isEqualTo("5949eab0fff69d52315c6c634fd14a7f0d52023d56f79698fa6596abeed4f93f"
                        + "bb48eb534d985414ceed0d9a8ed33c387c9dfdab92ffbdf240fcecf65a2c93b9");
    }

    @Test
    void a_full_authentication_ends_in_keys() {
        Eap.Reply name = exchange(HEX.parseHex("0101000501"));
        assertThat(name.packet()).startsWith(2, 1, 0, 5 + IDENTITY.length(), 1);
        assertThat(new String(name.packet(), UTF_8)).endsWith(IDENTITY);

        AkaMessage identity = answer(request(2, AkaMessage.IDENTITY, Map.of(AkaMessage.AT_ANY_ID_REQ, new byte[2])));
        byte[] value = identity.attributes().get(AkaMessage.AT_IDENTITY);
        assertThat(value).startsWith(0, IDENTITY.length());
        assertThat(new String(value, 2, IDENTITY.length(), UTF_8)).isEqualTo(IDENTITY);
        assertThat(peer.session(1).orElseThrow().status()).isEqualTo(Eap.Status.AUTHENTICATING);

        byte[] response = exchange(challenge(3)).packet();
        AkaMessage message = AkaMessage.decode(read(response).data()).orElseThrow();
        assertThat(message.subtype()).isEqualTo(AkaMessage.CHALLENGE);
        assertThat(message.attributes().get(AkaMessage.AT_RES))
                .startsWith(0, 64)
                .endsWith(RES);
        byte[] mac = Arrays.copyOfRange(response, response.length - 16, response.length);
        Arrays.fill(response, response.length - 16, response.length, (byte) 0);
        assertThat(mac).isEqualTo(keys.mac(response));

        assertThat(exchange(HEX.parseHex("03030004")).packet()).isEmpty();
        Eap.Session session = peer.session(1).orElseThrow();
        assertThat(session.status()).isEqualTo(Eap.Status.AUTHENTICATED);
        assertThat(session.keys().orElseThrow().master()).isEqualTo(keys.keys().master());
        assertThat(exchange(HEX.parseHex("0101000501")).session()).isEqualTo(2);
    }

    @Test
    void a_server_without_the_key_is_rejected() {
        card = new AkaAnswer.WrongServer();
        AkaMessage message = answer(challenge(1));
        assertThat(message.subtype()).isEqualTo(AkaMessage.AUTHENTICATION_REJECT);
        assertThat(message.attributes()).isEmpty();
        assertThat(peer.session(1).orElseThrow().status()).isEqualTo(Eap.Status.FAILED);
    }

    @Test
    void an_old_challenge_is_answered_with_AUTS_and_the_next_one_counts() {
        byte[] auts = HEX.parseHex("000102030405060708090a0b0c0d");
        card = new AkaAnswer.OutOfSynch(auts);
        AkaMessage message = answer(challenge(1));
        assertThat(message.subtype()).isEqualTo(AkaMessage.SYNCHRONIZATION_FAILURE);
        assertThat(message.attributes().get(AkaMessage.AT_AUTS)).isEqualTo(auts);
        card = new AkaAnswer.Right(RES, CK, IK);
        assertThat(answer(challenge(2)).subtype()).isEqualTo(AkaMessage.CHALLENGE);
    }

    @Test
    void what_was_changed_on_the_way_is_an_error_and_no_success() {
        byte[] changed = challenge(1);
        changed[changed.length - 1] ^= 1;
        assertThat(answer(changed).subtype()).isEqualTo(AkaMessage.CLIENT_ERROR);
        exchange(HEX.parseHex("03010004"));
        assertThat(peer.session(1).orElseThrow().status()).isEqualTo(Eap.Status.FAILED);
        assertThat(peer.session(1).orElseThrow().keys()).isEmpty();
    }

    @Test
    void the_identity_rounds_are_checked_where_the_server_wants_it() {
        byte[] first = request(1, AkaMessage.IDENTITY, Map.of(AkaMessage.AT_PERMANENT_ID_REQ, new byte[2]));
        byte[] second = exchange(first).packet();
        byte[] rounds = ByteBuffer.allocate(first.length + second.length)
                .put(first)
                .put(second)
                .array();
        Map<Integer, byte[]> attributes = challengeAttributes();
        attributes.put(AkaMessage.AT_CHECKCODE, reserved(AkaKeys.sha1().digest(rounds)));
        attributes.put(AkaMessage.AT_RESULT_IND, new byte[2]);
        AkaMessage message = answer(signed(2, AkaMessage.CHALLENGE, attributes));
        assertThat(message.attributes()).containsKeys(AkaMessage.AT_CHECKCODE, AkaMessage.AT_RESULT_IND);
        attributes.put(AkaMessage.AT_CHECKCODE, reserved(new byte[20]));
        assertThat(answer(signed(3, AkaMessage.CHALLENGE, attributes)).subtype())
                .isEqualTo(AkaMessage.CLIENT_ERROR);
    }

    @Test
    void notifications_are_acknowledged_and_a_failure_ends_it() {
        answer(challenge(1));
        byte[] success = {(byte) 0x80, 0};
        AkaMessage yes = answer(signed(2, AkaMessage.NOTIFICATION, Map.of(AkaMessage.AT_NOTIFICATION, success)));
        assertThat(yes.attributes()).containsKey(AkaMessage.AT_MAC);
        byte[] unsigned = request(3, AkaMessage.NOTIFICATION, Map.of(AkaMessage.AT_NOTIFICATION, success));
        assertThat(answer(unsigned).subtype()).isEqualTo(AkaMessage.CLIENT_ERROR);
        byte[] failure = {0x40, 0};
        AkaMessage no = answer(request(4, AkaMessage.NOTIFICATION, Map.of(AkaMessage.AT_NOTIFICATION, failure)));
        assertThat(no.subtype()).isEqualTo(AkaMessage.NOTIFICATION);
        assertThat(peer.session(1).orElseThrow().status()).isEqualTo(Eap.Status.FAILED);
    }

    @Test
    void attributes_that_may_be_passed_over_are_and_others_are_not() {
        Map<Integer, byte[]> attributes = challengeAttributes();
        attributes.put(200, new byte[2]);
        assertThat(answer(signed(1, AkaMessage.CHALLENGE, attributes)).subtype())
                .isEqualTo(AkaMessage.CHALLENGE);
        attributes.put(100, new byte[2]);
        assertThat(answer(signed(2, AkaMessage.CHALLENGE, attributes)).subtype())
                .isEqualTo(AkaMessage.CLIENT_ERROR);
    }

    @Test
    void another_method_is_declined_and_what_is_no_packet_refused() {
        assertThat(exchange(HEX.parseHex("0105000612" + "01")).packet()).isEqualTo(HEX.parseHex("020500060317"));
        assertThat(reason(peer.exchange(AID, 18, HEX.parseHex("0105000501")).cause()))
                .isEqualTo(Reason.NOT_SUPPORTED);
        for (String bad : new String[] {"", "01", "01050004", "0105000901", "0205000501", "0905000501"}) {
            assertThat(reason(peer.exchange(AID, Eap.AKA, HEX.parseHex(bad)).cause()))
                    .isEqualTo(Reason.INVALID_ARGUMENT);
        }
    }

    private static Reason reason(Throwable refused) {
        return ((Refusal) refused).reason();
    }

    @Test
    void only_the_last_sessions_are_remembered_and_none_beyond_the_card() {
        for (int i = 0; i < 20; i++) {
            exchange(HEX.parseHex("0101000501"));
        }
        assertThat(peer.session(12)).isEmpty();
        assertThat(peer.session(13)).isPresent();
        peer.forget();
        assertThat(peer.session(20)).isEmpty();
    }

    @Test
    void whatever_a_server_sends_is_answered() {
        EapSessions anything = new EapSessions(aid -> new EapSessions.Usim() {
            @Override
            public String identity() {
                return IDENTITY;
            }

            @Override
            public AkaAnswer challenge(byte[] rand, byte[] autn) {
                return card;
            }
        });
        Random random = new Random(4);
        for (int i = 0; i < 20_000; i++) {
            byte[] octets = random.nextInt(3) == 0 ? new byte[random.nextInt(60)] : challenge(i & 0xFF);
            if (octets.length > 0 && random.nextBoolean()) {
                octets[random.nextInt(octets.length)] = (byte) random.nextInt();
            }
            assertThat(anything.exchange(AID, Eap.AKA, octets).isComplete()).isTrue();
        }
    }
}
