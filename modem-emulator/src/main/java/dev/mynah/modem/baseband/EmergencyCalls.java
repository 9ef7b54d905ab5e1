package dev.mynah.modem.baseband;

import dev.mynah.modem.Refusal;
import dev.mynah.modem.Refusal.Reason;
import dev.mynah.modem.mobility.CmLink;
import dev.mynah.modem.mobility.CmTransport;
import dev.mynah.modem.mobility.CmUser;
import dev.mynah.modem.mobility.CmWish;
import dev.mynah.modem.radio.Radio;
import dev.mynah.network.air.Rat;
import dev.mynah.network.air.nas.element.CmServiceType;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Which way an emergency call takes: over the cell of GSM or UTRAN camped on; from LTE by fallback, where the UE is registered
 * for that; and from wherever else straight to the next cell of GSM or UTRAN, of whatever network. A registration, a USIM
 * and the user's choice of networks and technologies are no conditions. TS 22.101 10.1, TS 23.122 3.5, TS 24.301 5.6.1.1.
 */
final class EmergencyCalls implements CmTransport {
    private final RadioStack stack;
    private final Radio radio;
    private final Systems systems;
    private final Selection selection;

    EmergencyCalls(RadioStack stack, Radio radio, Systems systems, Selection selection) {
        this.stack = stack;
        this.radio = radio;
        this.systems = systems;
        this.selection = selection;
    }

    /** What rides on it is served by MM, which knows the users. */
    @Override
    public void user(CmServiceType service, CmUser user) {}

    @Override
    public void open(CmServiceType service, Consumer<CmLink> opened, Consumer<Refusal> refused) {
        Optional<Rat> here = systems.rat();
        if (here.filter(Systems::shared).isPresent() && takenHere()) {
            stack.mm().open(service, opened, refused);
        } else if (here.equals(Optional.of(Rat.E_UTRAN)) && stack.emm().registeredForCs()) {
            stack.emm().circuitSwitched().open(service, opened, refused);
        } else {
            callElsewhere(new CmWish(service, opened, refused));
        }
    }

    /** Whether the cell of GSM or UTRAN camped on, if it is heard still, allows emergency calls. */
    private boolean takenHere() {
        return systems.suitable()
                || radio.camped().filter(it -> it.cell().access().emergency()).isPresent();
    }

    /** A call that the present cell won't take: on in one that does. */
    void callElsewhere(CmWish wish) {
        if (!selection.isOn() || !selection.helpThere()) {
            wish.refused().accept(new Refusal(selection.isOn() ? Reason.NO_NETWORK_SERVICE : Reason.RADIO_OFF));
            return;
        }
        stack.mm().fellBack(List.of(wish), false);
        stack.becomeIdle();
        selection.callForHelp();
    }
}
