package dev.mynah.euicc.ota;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.mynah.euicc.CardJournal;
import dev.mynah.euicc.CardMemory;
import dev.mynah.euicc.apdu.ResponseApdu;
import dev.mynah.euicc.apdu.StatusWord;
import dev.mynah.euicc.conformance.Conforms;
import dev.mynah.euicc.ota.SmsPpDownload.Answer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Packets against the ones of pySim's tests, whose answers come from sysmoISIM-SJA5 cards, and against an own server. */
@Conforms(to = "TS 102 225 5", by = OtaEndpoint.class)
@Conforms(to = "TS 31.115 4", by = SmsPpDownload.class)
class OtaEndpointTest {

    private static final HexFormat HEX = HexFormat.of().withUpperCase();
    private static final String DES_KIC = "300102030405060708090A0B0C0D0E0F";
    private static final String DES_KID = "301102030405060708090A0B0C0D0E0F";
    private static final String AES_KIC = "200102030405060708090A0B0C0D0E0F";
    private static final String AES_KID = "201102030405060708090A0B0C0D0E0F";
    private static final String SELECT_MF = "00A40004023F00";

    private final List<String> heard = new ArrayList<>();
    private final CardJournal journal = new CardJournal(CardMemory.inRam());
    private final OtaServer aes = OtaServer.aes(2, AES_KIC, AES_KID);
    private final OtaServer des = OtaServer.tripleDes(3, DES_KIC, DES_KID);
    private OtaEndpoint endpoint = endpoint(0);

    private OtaEndpoint endpoint(int minimumSecurityLevel) {
        SecurityDomain domain = new SecurityDomain(
                HEX.parseHex("A000000151000000"),
                List.of(HEX.parseHex("000000")),
                List.of(
                        new OtaKey(2, 1, 0x88, HEX.parseHex(AES_KIC), 0),
                        new OtaKey(2, 2, 0x88, HEX.parseHex(AES_KID), 0),
                        new OtaKey(3, 1, 0x82, HEX.parseHex(DES_KIC), 0),
                        new OtaKey(3, 2, 0x82, HEX.parseHex(DES_KID), 0)));
        RemoteFileManagement files = new RemoteFileManagement(
                HEX.parseHex("A00000055910100001"),
                List.of(HEX.parseHex("B00011")),
                minimumSecurityLevel,
                new byte[1],
                new byte[1],
                Optional.empty(),
                new byte[0],
                new byte[0]);
        return new OtaEndpoint(List.of(domain), List.of(files), journal, "ota/");
    }

    /** Every command is carried out and gives fifty octets, as SELECT does on those cards. */
    private RemoteApplications.Session open(RemoteFileManagement application) {
        return command -> {
            heard.add(command.toString());
            return ResponseApdu.of(new byte[0x32]);
        };
    }

    private String answer(byte[] packet) {
        Answer.Taken taken = (Answer.Taken) endpoint.receive(OtaServer.deliver("027000", packet), this::open);
        return HEX.formatHex(taken.data());
    }

    @ParameterizedTest
    @CsvSource({
        "00201506193535B00011AE733256918D050B87C94FBFE12E4DC402F262C41CF67F2F,"
                + "027100001C12B000118BB989492C632529326A2F4681FEB37C825BC9021C9F6D0B",
        "00201506093535B00011C49AC91AB8159BA5B83A54FB6385E0A5E31694F8B215FAFC,"
                + "027100001612B0001100000000000000B5BCD6353A421FAE016132",
        "00201506013535B000113190BE334900F52B025F3F7EDDFE868E96EBF310023B7769,"
                + "027100000E0AB0001100000000000000016132",
        "00281506192222B00011E87CCEEBB2D93083011CE294F93FC4D8DE80DA1ABAE8C37CA3E72EC4432E5058,"
                + "027100002412B00011EBC6B497E2CAD7AEDF36ACE0E3A29B38853F0FE9CCDE81913BE5702B73ABCE1F"
    })
    void a_packet_gets_the_answer_that_real_cards_give(String packet, String response) {
        assertThat(answer(HEX.parseHex(packet))).isEqualTo(response);
        assertThat(heard).containsExactly("00A40004 lc=2");
    }

    @Test
    void a_counter_is_good_once() {
        for (OtaServer server : List.of(aes, des)) {
            int spi = 0x1619;
            assertThat(open(server, spi, server.packet(spi, "B00011", 7, SELECT_MF)))
                    .isEqualTo("00 016132");
            assertThat(open(server, spi, server.packet(spi, "B00011", 7, SELECT_MF)))
                    .isEqualTo("02 ");
            assertThat(open(server, spi, server.packet(spi, "B00011", 6, SELECT_MF)))
                    .isEqualTo("02 ");
            endpoint = endpoint(0x16);
            assertThat(open(server, spi, server.packet(spi, "B00011", 7, SELECT_MF)))
                    .isEqualTo("02 ");
            assertThat(open(server, spi, server.packet(spi, "B00011", 100, SELECT_MF)))
                    .isEqualTo("00 016132");
            int next = 0x1E19;
            assertThat(open(server, next, server.packet(next, "B00011", 102, SELECT_MF)))
                    .isEqualTo("03 ");
            assertThat(open(server, next, server.packet(next, "B00011", 101, SELECT_MF)))
                    .isEqualTo("00 016132");
            assertThat(open(server, spi, server.packet(spi, "B00011", 0xFF_FFFF_FFFFL, SELECT_MF)))
                    .isEqualTo("00 016132");
            assertThat(open(server, spi, server.packet(spi, "B00011", 0xFF_FFFF_FFFFL, SELECT_MF)))
                    .isEqualTo("04 ");
        }
    }

    private String open(OtaServer server, int spi, byte[] packet) {
        return server.open(spi, HEX.parseHex(answer(packet)));
    }

    @Test
    void what_is_not_secured_as_it_should_be_changes_nothing() {
        endpoint = endpoint(0x16);
        assertThat(open(aes, 0x0201, aes.packet(0x0201, "B00011", 1, SELECT_MF)))
                .isEqualTo("0A ");
        assertThat(open(aes, 0x1609, aes.packet(0x1609, "B00012", 1, SELECT_MF)))
                .isEqualTo("09 ");
        byte[] bent = aes.packet(0x1609, "B00011", 1, SELECT_MF);
        bent[bent.length - 1] ^= 1;
        assertThat(open(aes, 0x1609, bent)).isEqualTo("01 ");
        byte[] otherKeys = OtaServer.aes(4, AES_KIC, AES_KID).packet(0x1601, "B00011", 1, SELECT_MF);
        assertThat(answer(otherKeys)).isEqualTo("027100000B0AB0001100000000000006");
        byte[] whole = aes.packet(0x1609, "B00011", 1, SELECT_MF);
        byte[] cut = Arrays.copyOf(whole, whole.length - 1);
        cut[1]--;
        assertThat(open(aes, 0x1609, cut)).isEqualTo("05 ");
        assertThat(heard).isEmpty();
        assertThat(journal.keys("ota/")).isEmpty();
        assertThat(open(aes, 0x1609, whole)).isEqualTo("00 016132");
    }

    @Test
    void a_response_comes_when_it_is_asked_for() {
        assertThat(answer(aes.packet(0x1600, "B00011", 1, SELECT_MF))).isEmpty();
        assertThat(answer(aes.packet(0x1602, "B00011", 2, SELECT_MF))).isEmpty();
        assertThat(answer(aes.packet(0x1602, "B00011", 2, SELECT_MF))).isEqualTo("027100000B0AB0001100000000020002");
    }

    @Test
    void applications_are_not_managed_here() {
        assertThat(open(aes, 0x1609, aes.packet(0x1609, "000000", 1, "80F28000024F00")))
                .isEqualTo("00 016D00");
        assertThat(open(aes, 0x0001, aes.packet(0x0001, "000000", 2, "80F28000024F00")))
                .isEqualTo("0A ");
    }

    @Test
    void a_packet_may_come_in_parts_in_any_order() {
        byte[] packet = aes.packet(0x1609, "B00011", 1, SELECT_MF.repeat(20));
        byte[] first = OtaServer.deliver("0700032A03017000", Arrays.copyOf(packet, 60));
        byte[] second = OtaServer.deliver("0500032A0302", Arrays.copyOfRange(packet, 60, 120));
        byte[] third = OtaServer.deliver("0500032A0303", Arrays.copyOfRange(packet, 120, packet.length));
        assertThat(endpoint.receive(second, this::open)).isInstanceOf(Answer.NotSecured.class);
        for (byte[] message : List.of(first, third)) {
            assertThat(endpoint.receive(message, this::open))
                    .isInstanceOfSatisfying(
                            Answer.Taken.class, it -> assertThat(it.data()).isEmpty());
        }
        Answer.Taken taken = (Answer.Taken) endpoint.receive(second, this::open);
        assertThat(aes.open(0x1609, taken.data())).isEqualTo("00 146132");
        assertThat(heard).hasSize(20);
    }

    @Test
    void an_ordinary_message_is_none_of_its_business() {
        String plain = "000881214365877FF6227052000000000454657374";
        assertThat(endpoint.receive(HEX.parseHex(plain), this::open)).isInstanceOf(Answer.NotSecured.class);
        assertThat(endpoint.receive(OtaServer.deliver("0500032A0201", new byte[9]), this::open))
                .isInstanceOf(Answer.NotSecured.class);
        assertThat(endpoint.receive(OtaServer.deliver("027000", new byte[9]), this::open))
                .isInstanceOfSatisfying(
                        Answer.Taken.class, it -> assertThat(it.status()).isEqualTo(StatusWord.INCORRECT_DATA));
    }

    @Test
    void the_redundancy_checks_are_those_of_the_standard() {
        byte[] octets = HEX.parseHex("0102030405");
        assertThat(HEX.formatHex(new PacketChecksum.Crc16().of(octets))).isEqualTo("22EC");
        assertThat(HEX.formatHex(new PacketChecksum.Crc32().of(octets))).isEqualTo("470B99F4");
    }

    @Test
    void no_key_is_shown() {
        assertThat(new OtaKey(1, 1, 0x88, HEX.parseHex(AES_KIC), 0).toString()).doesNotContain("0102");
    }

    @Test
    void twenty_thousand_changed_messages_are_answered_or_not_secured() {
        long seed = 0x6F7461L;
        Random random = new Random(seed);
        List<byte[]> messages = List.of(
                OtaServer.deliver("027000", aes.packet(0x0001, "B00011", 1, SELECT_MF)),
                OtaServer.deliver("027000", aes.packet(0x0001, "B00011", 1, "AA092207" + SELECT_MF)),
                OtaServer.deliver("027000", des.packet(0x1619, "B00011", 1, SELECT_MF)),
                OtaServer.deliver("0700032A02017000", new byte[30]));
        for (int i = 0; i < 20_000; i++) {
            byte[] message = messages.get(random.nextInt(messages.size())).clone();
            for (int j = random.nextInt(4); j >= 0; j--) {
                message[random.nextInt(message.length)] = (byte) random.nextInt(256);
            }
            byte[] cut = Arrays.copyOf(message, message.length - (random.nextInt(4) == 0 ? random.nextInt(20) : 0));
            assertThat(endpoint.receive(cut, this::open))
                    .as("seed %x, message %d", seed, i)
                    .isNotNull();
        }
        assertThat(journal.keys("ota/").size()).isLessThan(3);
    }

    @FuzzTest
    void any_message_is_answered_or_not_secured(byte[] message) {
        Answer answer = endpoint.receive(message, this::open);
        if (answer instanceof Answer.Taken taken) {
            assertThat(taken.data().length).isLessThanOrEqualTo(ResponsePacket.LONGEST);
        }
    }
}
