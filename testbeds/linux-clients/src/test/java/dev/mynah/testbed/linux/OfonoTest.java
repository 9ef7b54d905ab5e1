package dev.mynah.testbed.linux;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** oFono with its phonesim driver over TCP, one modem per slot. */
@Timeout(Patience.OF_A_TEST)
class OfonoTest {
    @TempDir
    Path directory;

    private OfonoUp host;

    @BeforeEach
    void start() throws IOException {
        host = OfonoUp.start("linux-clients.yaml", directory);
    }

    @AfterEach
    void stop() {
        if (host != null) {
            host.close();
        }
    }

    @Test
    void both_modems_go_online_and_register_each_with_its_own_network() {
        assertThat(host.online("/slot0"))
                .contains("'MobileCountryCode': <'001'>", "'MobileNetworkCode': <'01'>", "'Technology': <'lte'>")
                // Once oFono has read EF.SPN, it puts the provider before the network: "Alpha (Alpha Mobile)".
                .containsPattern("'Name': <'[^']*Alpha Mobile\\)?'>");
        assertThat(host.online("/slot1"))
                .contains("'MobileCountryCode': <'999'>", "'MobileNetworkCode': <'70'>")
                .containsPattern("'Name': <'[^']*Beta Telecom\\)?'>");
        assertThat(host.call("/slot1", "SimManager.GetProperties"))
                .contains("'SubscriberIdentity': <'999700000000001'>");
    }

    @Test
    void short_messages_go_from_one_modem_to_the_other_and_the_sender_hears_of_it() {
        host.online("/slot0");
        host.online("/slot1");
        host.awaitInterface("/slot0", "MessageManager");
        host.awaitInterface("/slot1", "MessageManager");
        host.call("/slot0", "MessageManager.SetProperty", "UseDeliveryReports", "<true>");
        String text = "Grüße von Alpha, und zwar so viele, dass sie nicht in eine einzige Kurznachricht passen, sondern"
                + " deren zwei brauchen, die der Empfänger wieder zusammensetzt: eins, zwei.";
        try (Spawned receiver = host.watch("/slot1");
                Spawned sender = host.watch("/slot0")) {
            host.call("/slot0", "MessageManager.SendMessage", "+15550200001", text);
            assertThat(receiver.await("IncomingMessage \\((.*)\\)", Patience.SOON)
                            .group(1))
                    .contains(text, "'Sender': <'+15550100001'>");
        }
        host.call("/slot1", "MessageManager.SetProperty", "UseDeliveryReports", "<false>");
        try (Spawned receiver = host.watch("/slot0")) {
            host.call("/slot1", "MessageManager.SendMessage", "+15550100001", "Привет");
            assertThat(receiver.await("IncomingMessage \\((.*)\\)", Patience.SOON)
                            .group(1))
                    .contains("Привет");
        }
    }

    /** The card is locked before oFono has it: 1.31 crashes now and then when one is pulled out while online. */
    @Test
    void a_card_that_waits_for_its_pin_is_blocked_unblocked_and_unlocked() throws IOException {
        Socat.done(host.mynah().pty("at0"), "AT+CLCK=\"SC\",1,\"1234\"");
        host.mynah().control("DELETE", "/modems/modem0/slots/0/card");
        host.mynah().control("PUT", "/modems/modem0/slots/0/card?card=euicc0&port=0");
        host.call("/slot0", "Modem.SetProperty", "Powered", "<true>");
        host.awaitInterface("/slot0", "SimManager");
        host.awaitProperties("/slot0", "SimManager", "'PinRequired': <'pin'>");
        for (int attempt = 0; attempt < 3; attempt++) {
            host.refused("/slot0", "SimManager.EnterPin", "pin", "0000");
        }
        host.awaitProperties("/slot0", "SimManager", "'PinRequired': <'puk'>");
        host.refused("/slot0", "SimManager.ResetPin", "puk", "00000000", "5678");
        host.call("/slot0", "SimManager.ResetPin", "puk", "12345678", "5678");
        host.online("/slot0");
        host.awaitProperties("/slot0", "SimManager", "'LockedPins': <\\['pin'\\]>");
        host.call("/slot0", "SimManager.ChangePin", "pin", "5678", "1234");
        host.call("/slot0", "SimManager.UnlockPin", "pin", "1234");
        host.awaitProperties("/slot0", "SimManager", "'LockedPins': <@as \\[\\]>");
    }
}
