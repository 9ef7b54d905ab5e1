package dev.mynah.testbed.junit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.network.air.Rat;
import dev.mynah.testbed.control.Refused;
import dev.mynah.testbed.file.ScenarioReader;
import java.time.Duration;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** Modems that hosts know, whole: from their boot to their network. */
@Testbed("modules.yaml")
final class ModulesTest {
    private static final Duration BOOT = Duration.ofSeconds(15);

    @Test
    void a_module_that_takes_its_time_is_silent_then_ready_then_busy_with_its_card(AtClient rm520n_at0) {
        rm520n_at0.send("AT").silentFor(BOOT.minusSeconds(1));
        rm520n_at0.expect("RDY", "+CFUN: 1");
        rm520n_at0.send("ATE0+CMEE=1").eventually("OK");
        assertThat(rm520n_at0.ask("AT+CPIN?")).containsExactly("+CME ERROR: 14");
        assertThat(rm520n_at0.ask("AT+QINISTAT")).containsExactly("+QINISTAT: 0", "OK");
        rm520n_at0.expect("+CPIN: READY", "+QUSIM: 1", "+QIND: SMS DONE", "+QIND: PB DONE");
        rm520n_at0.ask("AT+QNWINFO", "+QNWINFO: \"FDD LTE\",\"00101\",\"LTE BAND 3\",1300");
    }

    @Test
    void a_restart_by_the_host_takes_as_long(AtClient rm520n_at0) {
        rm520n_at0.within(BOOT.plusSeconds(10)).eventually("+QIND: PB DONE");
        assertThat(rm520n_at0.ask("AT+CFUN=1,1")).containsExactly("OK");
        rm520n_at0.silentFor(BOOT.minusSeconds(1));
        rm520n_at0.expect("RDY", "+CFUN: 1").eventually("+QIND: PB DONE");
    }

    @Test
    void a_restart_is_heard_as_one_even_of_a_module_that_is_quick(AtClient ec25_at0, AtClient ec25_at1) {
        ec25_at0.ask("AT+CPIN?", "+CPIN: READY");
        ec25_at1.ask("AT", "OK");
        assertThat(ec25_at0.ask("AT+CFUN=1,1")).containsExactly("OK");
        ec25_at0.send("AT").expect("RDY", "+CFUN: 1").eventually("+QIND: PB DONE");
        ec25_at1.expect("RDY", "+CFUN: 1").eventually("+QIND: PB DONE");
    }

    @Test
    void the_other_place_has_another_subscriber(AtClient rm520n_at0) {
        rm520n_at0.within(BOOT.plusSeconds(10)).eventually("+QIND: PB DONE");
        assertThat(rm520n_at0.ask("AT+QUIMSLOT=?")).containsExactly("+QUIMSLOT: (1,2)", "OK");
        assertThat(rm520n_at0.ask("AT+QUIMSLOT?")).containsExactly("+QUIMSLOT: 1", "OK");
        assertThat(rm520n_at0.ask("AT+CIMI")).containsExactly("001010000000002", "OK");
        assertThat(rm520n_at0.ask("AT+QUIMSLOT=2")).containsExactly("OK");
        rm520n_at0.eventually("+QIND: PB DONE");
        assertThat(rm520n_at0.ask("AT+CIMI")).containsExactly("001010000000003", "OK");
        rm520n_at0.ask("AT+CEREG?", "+CEREG: 0,1");
        assertThat(rm520n_at0.ask("AT+QUIMSLOT=3").get(0)).doesNotContain("OK");
    }

    @Test
    void a_host_sees_the_cells_it_is_told_of(AtClient ec25_at0) {
        ec25_at0.ask("AT+CEREG?", "+CEREG: 0,1");
        assertThat(ec25_at0.ask("ATI")).containsExactly("Quectel", "EC25", "Revision: EC25EFAR06A17M4G", "OK");
        assertThat(ec25_at0.ask("AT+QENG=\"servingcell\"").get(0))
                .matches("\\+QENG: \"servingcell\",\"(NOCONN|CONNECT)\",\"LTE\",\"FDD\",001,01,10101,1,1300,3,3,3,101"
                        + ",-85,-10,-58,-,-");
        assertThat(ec25_at0.ask("AT+QENG=\"neighbourcell\""))
                .containsExactly("+QENG: \"neighbourcell inter\",\"LTE\",6300,2,-12,-96,-67,-,-,-,-,-", "OK");
        assertThat(ec25_at0.ask("AT+QCFG=\"band\",0,80000,0,1")).containsExactly("OK");
        ec25_at0.ask("AT+QNWINFO", "+QNWINFO: \"FDD LTE\",\"00101\",\"LTE BAND 20\",6300");
        assertThat(ec25_at0.ask("AT+CFUN=1,1")).containsExactly("OK");
        ec25_at0.eventually("+QIND: PB DONE");
        assertThat(ec25_at0.ask("AT+QCFG=\"band\"")).containsExactly("+QCFG: \"band\",0xd3,0x80000,0x0", "OK");
        ec25_at0.ask("AT+QNWINFO", "+QNWINFO: \"FDD LTE\",\"00101\",\"LTE BAND 20\",6300");
    }

    @Test
    void a_module_has_the_technologies_it_has(VirtualTestbed testbed, AtClient ec25_at0) {
        ec25_at0.ask("AT+CEREG?", "+CEREG: 0,1");
        assertThat(testbed.world()
                        .modem("ec25")
                        .subscriptions()
                        .get(0)
                        .network()
                        .technologies())
                .containsExactlyInAnyOrder(Rat.GSM, Rat.UTRAN, Rat.E_UTRAN);
        ec25_at0.send("AT+CMEE=1").eventually("OK");
        assertThat(ec25_at0.ask("AT+WS46=36")).containsExactly("+CME ERROR: 4");
        assertThat(ec25_at0.ask("AT+WS46=37")).containsExactly("OK");
        assertThat(ec25_at0.ask("AT+WS46?")).containsExactly("+WS46: 28", "OK");
    }

    @Test
    void a_module_that_was_shut_down_has_a_power_key(VirtualTestbed testbed, AtClient ec25_at0) throws Exception {
        ec25_at0.ask("AT+CEREG?", "+CEREG: 0,1");
        assertThat(ec25_at0.ask("AT+QPOWD=1")).containsExactly("OK");
        ec25_at0.expect("POWERED DOWN").send("AT").silentFor(Duration.ofMinutes(1));
        testbed.play(ScenarioReader.file("s", "scenario:\n  - { power-key: { modem: ec25 } }\n"));
        ec25_at0.expect("RDY", "+CFUN: 1").eventually("+QIND: PB DONE");
        ec25_at0.ask("AT+CEREG?", "+CEREG: 0,1");
    }

    @Test
    void a_card_that_comes_and_goes_is_told_of(VirtualTestbed testbed, AtClient ec25_at0, AtClient ec25_at1)
            throws Refused {
        ec25_at0.ask("AT+CPIN?", "+CPIN: READY");
        assertThat(ec25_at0.ask("AT+QSIMSTAT=1")).containsExactly("OK");
        assertThat(ec25_at1.ask("AT+QSIMSTAT?")).containsExactly("+QSIMSTAT: 1,1", "OK");
        testbed.world().tray().remove("ec25", 0);
        ec25_at0.expect("+CPIN: NOT READY", "+QSIMSTAT: 1,0");
        testbed.world().tray().insert("ec25", 0, "first", OptionalInt.empty());
        ec25_at0.eventually("+QSIMSTAT: 1,1").eventually("+QIND: PB DONE");
        assertThat(ec25_at0.ask("AT+QSIMSTAT?")).containsExactly("+QSIMSTAT: 1,1", "OK");
    }
}
