package dev.mynah.modem.at.huawei;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.modem.Domain;
import dev.mynah.modem.Functionality;
import dev.mynah.modem.NetworkTime;
import dev.mynah.modem.RegistrationStatus;
import dev.mynah.modem.SignalQuality;
import dev.mynah.modem.SimState;
import dev.mynah.modem.SubscriptionEvent;
import dev.mynah.modem.at.Conversation;
import dev.mynah.modem.at.FakeSubscription;
import dev.mynah.network.air.Rat;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Huawei's ME909s as ModemManager and scripts of routers talk to it. */
class Me909sTest {
    private final Conversation at = new Conversation(Me909s.ME909S);

    @BeforeEach
    void registered_and_without_echo() {
        at.send("ATE0").heard();
        at.slot(0).registered(Domain.EPS, RegistrationStatus.HOME, FakeSubscription.CELL);
        at.slot(0).registered(Domain.CS, RegistrationStatus.HOME, FakeSubscription.CELL);
        at.time.settle();
        at.heard();
    }

    /** {@code plugins/huawei/mm-plugin-huawei.c} and {@code mm-broadband-modem-huawei.c} of ModemManager: probe, load, enable. */
    @Test
    void modem_manager_s_plugin_gets_what_it_asks_for() {
        at.send("AT^CURC=0").ok();
        at.send("ATI")
                .answers(
                        "Manufacturer: Huawei Technologies Co., Ltd.",
                        "Model: ME909s-120",
                        "Revision: 11.617.15.00.00",
                        "IMEI: 490154203237518",
                        "+GCAP: +CGSM,+DS,+ES",
                        "OK");
        at.send("AT^GETPORTMODE").answers("ERROR");
        at.send("AT^SYSCFGEX=?")
                .answers(
                        "^SYSCFGEX: (\"00\",\"01\",\"02\",\"03\",\"99\"),((2000004e80380,\""
                                + "GSM850/GSM900/GSM1800/GSM1900/WCDMA850/WCDMA900/WCDMA1900/WCDMA2100\"),"
                                + "(3fffffff,\"All Bands\")),(1-2),(2,4),((800df,\""
                                + "LTE BC1/LTE BC2/LTE BC3/LTE BC4/LTE BC5/LTE BC7/LTE BC8/LTE BC20\"),"
                                + "(7fffffffffffffff,\"All Bands\"))",
                        "OK");
        at.send("AT^SYSCFGEX?").answers("^SYSCFGEX:\"00\",3FFFFFFF,1,2,7FFFFFFFFFFFFFFF", "OK");
        at.send("AT^CPIN?").answers("^CPIN: READY,,10,3,9,2", "OK");
        at.send("AT^SYSINFOEX").answers("^SYSINFOEX:2,3,0,1,,6,\"LTE\",101,\"LTE\"", "OK");
        at.send("AT^HCSQ?").answers("^HCSQ:\"LTE\",63,56,255,19", "OK");
        at.send("AT^NDISSTATQRY?").answers("^NDISSTATQRY:0,,,\"IPV4\"", "^NDISSTATQRY:0,,,\"IPV6\"", "OK");
        at.send("AT^CURC=1").ok();
        at.send("AT^SYSCFGEX=\"0302\",3FFFFFFF,1,2,7FFFFFFFFFFFFFFF,,").ok();
        assertThat(at.network().technologies()).isEqualTo(Set.of(Rat.E_UTRAN, Rat.UTRAN));
        at.send("AT^SYSCFGEX?").answers("^SYSCFGEX:\"0302\",3FFFFFFF,1,2,7FFFFFFFFFFFFFFF", "OK");
        at.send("AT^SYSCFGEX=\"0304\",3FFFFFFF,1,2,7FFFFFFFFFFFFFFF,,").answers("ERROR");
        at.send("AT^SYSCFGEX=\"03\",2000000,1,2,7FFFFFFFFFFFFFFF,,").answers("ERROR");
        at.send("AT^SYSCFGEX=\"99\",400000,1,2,80004,,").ok();
        at.send("AT^SYSCFGEX?").answers("^SYSCFGEX:\"0302\",400000,1,2,80004", "OK");
        assertThat(at.network().channels()).allMatch(it -> it.rat() != Rat.GSM);
        at.send("AT^SYSCFGEX=\"00\",3fffffff,1,2,40000000,,").ok();
        at.send("AT^SYSCFGEX?").answers("^SYSCFGEX:\"00\",3FFFFFFF,1,2,80004", "OK");
    }

    @Test
    void a_dialled_context_is_told_of_and_has_an_address_written_backwards() {
        at.send("AT^NDISDUP=1,1,\"internet\"").answers("OK", "^NDISSTAT:1,,,\"IPV4\"", "^NDISSTAT:1,,,\"IPV6\"");
        at.send("AT^NDISSTATQRY=1").answers("^NDISSTATQRY:1,,,\"IPV4\"", "^NDISSTATQRY:1,,,\"IPV6\"", "OK");
        at.send("AT^DHCP?").answers("^DHCP: 0100000a,fcffffff,0200000a,0200000a,350200c0,360200c0,0,0", "OK");
        at.send("AT^NDISDUP=1,0").answers("OK", "^NDISSTAT:0,,,\"IPV4\"", "^NDISSTAT:0,,,\"IPV6\"");
        at.send("AT^DHCP?").answers("ERROR");
    }

    @Test
    void passwords_of_access_points_are_not_in_the_trace() {
        at.send("AT^NDISDUP=1,1,\"internet\",\"me\",\"hidden\",1").heard();
        assertThat(at.events.toString()).doesNotContain("hidden");
    }

    @Test
    void changes_are_told_until_the_host_wants_quiet() {
        at.slot(0).tell(new SubscriptionEvent.SignalChanged(Optional.of(new SignalQuality(Rat.GSM, -75, 0))));
        at.unsolicited("^RSSI:19", "^HCSQ:\"GSM\",46");
        at.slot(0).tell(new SubscriptionEvent.ServingNetworkChanged(at.network().serving));
        at.unsolicited("^MODE:17,9");
        at.slot(0).tell(new SubscriptionEvent.SimChanged(SimState.ABSENT));
        at.unsolicited("^SIMST:255");
        at.send("AT^CURC=0").ok();
        at.slot(0).tell(new SubscriptionEvent.SimChanged(SimState.READY));
        at.silence();
    }

    @Test
    void the_card_and_the_system() {
        assertThat(at.send("AT^ICCID?").heard()).contains("^ICCID: 89");
        at.send("AT^CARDMODE").answers("^CARDMODE: 2", "OK");
        at.send("AT^SYSINFO").answers("^SYSINFO:2,3,0,17,1,,9", "OK");
    }

    /** {@code plugins/huawei.c} of oFono takes the module offline by what {@code ^RFSWITCH=?} tells it to use. */
    @Test
    void the_radio_has_a_switch_and_offline_a_number_of_its_own() {
        at.send("AT^RFSWITCH=?").answers("^RFSWITCH: (0,1)", "OK");
        at.send("AT+CFUN=7").ok();
        at.send("AT+CFUN?").answers("+CFUN: 7", "OK");
        at.send("AT^RFSWITCH?").answers("^RFSWITCH:0,1", "OK");
        at.send("AT^RFSWITCH=1").ok();
        at.send("AT+CFUN?").answers("+CFUN: 1", "OK");
        at.send("AT+CFUN=5").answers("ERROR");
        at.send("AT+CFUN=6").ok();
        assertThat(at.slot(0).levels).endsWith(Functionality.MINIMUM, Functionality.FULL);
    }

    @Test
    void the_time_of_the_network_has_its_zone_behind_it() {
        at.network().time = Optional.empty();
        at.send("AT^NWTIME?").answers("ERROR");
        at.network().time = Optional.of(new NetworkTime(OffsetDateTime.parse("2026-08-05T04:00:21+10:00"), 0));
        at.send("AT^NWTIME?").answers("^NWTIME: 26/08/05,04:00:21+40,00", "OK");
    }
}
