package dev.mynah.euicc.command;

import dev.mynah.euicc.apdu.CommandApdu;
import dev.mynah.euicc.apdu.ResponseApdu;
import dev.mynah.euicc.apdu.StatusWord;
import dev.mynah.euicc.cat.applet.Applet;
import dev.mynah.euicc.cat.envelope.CallControl;
import dev.mynah.euicc.cat.envelope.Envelope;
import dev.mynah.euicc.cat.envelope.EventDownload;
import dev.mynah.euicc.cat.envelope.MenuSelection;
import dev.mynah.euicc.cat.envelope.MoSmsControl;
import dev.mynah.euicc.cat.envelope.SmsPpDownload;
import dev.mynah.euicc.cat.envelope.TimerExpiration;
import dev.mynah.euicc.port.CardCommand;
import dev.mynah.euicc.port.LogicalChannel;

/** ENVELOPE: something for the toolkit, from the user, the network or the terminal. */
final class ReceiveEnvelope implements CardCommand {

    @Override
    public ResponseApdu execute(LogicalChannel channel, CommandApdu command) {
        if (command.p1() != 0 || command.p2() != 0) {
            return ResponseApdu.of(StatusWord.INCORRECT_P1_P2);
        }
        if (command.lc() == 0) {
            return ResponseApdu.of(StatusWord.WRONG_LENGTH);
        }
        if (!(Envelope.decode(command.data()) instanceof Envelope.Decoded.Understood understood)) {
            return ResponseApdu.of(StatusWord.INCORRECT_DATA);
        }
        Applet applet = channel.port().applet();
        Envelope envelope = understood.envelope();
        if (envelope instanceof MenuSelection selection) {
            return ResponseApdu.of(applet.selected(selection));
        } else if (envelope instanceof EventDownload download) {
            return ResponseApdu.of(applet.happened(download));
        } else if (envelope instanceof TimerExpiration expiration) {
            return ResponseApdu.of(applet.expired(expiration));
        } else if (envelope instanceof CallControl control) {
            return applet.control(control);
        } else if (envelope instanceof MoSmsControl control) {
            return applet.control(control);
        } else if (envelope instanceof SmsPpDownload message) {
            return channel.port()
                    .profile()
                    .map(it -> ShortMessages.receive(message, it, channel.port()))
                    .orElseGet(() -> ResponseApdu.of(StatusWord.CONDITIONS_NOT_SATISFIED));
        }
        // Cell broadcast and USSD for the card: nothing on it takes them.
        return ResponseApdu.of(StatusWord.FUNCTION_NOT_SUPPORTED);
    }
}
