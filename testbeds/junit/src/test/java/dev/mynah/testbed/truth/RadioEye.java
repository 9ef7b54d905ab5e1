package dev.mynah.testbed.truth;

import dev.mynah.hal.radio.RadioTechnology;
import dev.mynah.hal.radio.modem.IRadioModem;
import dev.mynah.hal.radio.modem.RadioState;
import dev.mynah.hal.radio.network.CellIdentity;
import dev.mynah.hal.radio.network.IRadioNetwork;
import dev.mynah.hal.radio.network.RegState;
import dev.mynah.hal.radio.network.RegStateResult;
import dev.mynah.hal.radio.sim.AppStatus;
import dev.mynah.hal.radio.sim.CardStatus;
import dev.mynah.hal.radio.sim.IRadioSim;
import dev.mynah.hal.radio.voice.Call;
import dev.mynah.hal.radio.voice.IRadioVoice;
import dev.mynah.testbed.junit.RadioHost;
import dev.mynah.testbed.junit.VirtualTestbed;
import java.util.List;

/** The truth as Android's radio HAL tells it. */
final class RadioEye implements Eye {
    private static final List<String> CALL = List.of("active", "held", "dialling", "alerting", "incoming", "waiting");

    final RadioHost<IRadioModem> modem;
    final RadioHost<IRadioNetwork> network;
    final RadioHost<IRadioSim> sim;
    final RadioHost<IRadioVoice> voice;

    RadioEye(VirtualTestbed testbed) {
        modem = testbed.radio(IRadioModem.class, "modem0", "slot1");
        network = testbed.radio(IRadioNetwork.class, "modem0", "slot1");
        sim = testbed.radio(IRadioSim.class, "modem0", "slot1");
        voice = testbed.radio(IRadioVoice.class, "modem0", "slot1");
    }

    @Override
    public Truth look() {
        CardStatus card = sim.ask(IRadioSim::getIccCardStatus).argument(CardStatus.class);
        AppStatus app = card.applications().get(card.gsmUmtsSubscriptionAppIndex());
        RegStateResult result =
                network.ask(IRadioNetwork::getVoiceRegistrationState).argument(RegStateResult.class);
        String registration = registration(result.regState().orElse(RegState.UNKNOWN));
        boolean registered = registration.equals("home") || registration.equals("roaming");
        RadioState radio = (RadioState)
                modem.last("radioStateChanged").orElseThrow().arguments().get(1);
        return new Truth(
                radio == RadioState.ON,
                card.iccid(),
                imsi(app),
                lock(app),
                registration,
                registered ? result.registeredPlmn() : "",
                registered ? technology(result) : "",
                registered ? area(result.cellIdentity()) : Truth.NONE,
                registered ? cell(result.cellIdentity()) : Truth.NONE,
                calls());
    }

    private static String registration(RegState state) {
        return switch (state) {
            case REG_HOME -> "home";
            case REG_ROAMING -> "roaming";
            case NOT_REG_MT_SEARCHING_OP, NOT_REG_MT_SEARCHING_OP_EM -> "searching";
            case REG_DENIED, REG_DENIED_EM -> "denied";
            default -> "none";
        };
    }

    private String imsi(AppStatus app) {
        RadioHost.Told answer = sim.answer((service, serial) -> service.getImsiForApp(serial, app.aidPtr()));
        return answer.argument(String.class);
    }

    private static String lock(AppStatus app) {
        return switch (app.appState()) {
            case AppStatus.APP_STATE_PIN -> "PIN";
            case AppStatus.APP_STATE_PUK -> "PUK";
            default -> "";
        };
    }

    private static String technology(RegStateResult result) {
        return result.rat() == RadioTechnology.LTE ? "LTE" : "UMTS";
    }

    private static long area(CellIdentity cell) {
        return cell instanceof CellIdentity.Lte lte
                ? lte.value().tac()
                : ((CellIdentity.Wcdma) cell).value().lac();
    }

    private static long cell(CellIdentity cell) {
        return cell instanceof CellIdentity.Lte lte
                ? lte.value().ci()
                : ((CellIdentity.Wcdma) cell).value().cid();
    }

    @SuppressWarnings("unchecked") // what the answer is declared to be
    private List<Truth.CallSeen> calls() {
        List<Call> calls = voice.ask(IRadioVoice::getCurrentCalls).argument(List.class);
        return calls.stream()
                .map(it -> new Truth.CallSeen(it.index(), CALL.get(it.state()), it.isMT(), it.number()))
                .toList();
    }
}
