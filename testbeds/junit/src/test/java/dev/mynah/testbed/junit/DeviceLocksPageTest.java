package dev.mynah.testbed.junit;

import dev.mynah.testbed.file.TestbedFile;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** The conversation of docs/device-locks.md is what the modem says. */
final class DeviceLocksPageTest {
    @Test
    void a_phone_locked_to_a_network_has_no_service_with_another_card_until_it_is_given_the_key() throws Exception {
        VirtualTestbed testbed = VirtualTestbed.of(TestbedFile.parse("test.yaml", """
                operators:
                  beta:
                    plmn: 999-70
                    name: Beta
                    cells: [ { name: center, identity: 1, areaCode: 1, channel: 1300, physicalIdentity: 1 } ]
                    apns: [ { name: internet, ipv4: 10.46.0.0/16 } ]
                uiccs:
                  sim0:
                    operator: beta
                    iccid: 8999970000000000019
                    imsi: 999700000000001
                    k: 465B5CE8B199B49FAA5F0A2EE238A6BC
                    opc: CD63CB71954A9F4E48A5994E37A02BAF
                modems:
                  modem0:
                    slots:
                      - uicc: sim0
                        imei: 490154203237518
                        locks: [ { kind: network, to: [001-01], key: 12345678, unblockKey: 87654321 } ]
                    doors: [ { name: at0, tcp: 127.0.0.1:0 } ]
                """));
        testbed.clock().advance(Duration.ofMinutes(2));
        PageConversation.of("device-locks.md").hold(testbed.at("at0"), testbed.clock());
    }
}
