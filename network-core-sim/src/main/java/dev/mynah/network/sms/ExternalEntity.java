package dev.mynah.network.sms;

import dev.mynah.network.air.sms.SmsDeliver;
import dev.mynah.network.air.sms.SmsStatusReport;
import dev.mynah.network.air.sms.Tpdu;
import java.util.function.Consumer;

/** A short message entity that is no mobile: a program behind a number (ESME). Called on the operator's timeline. */
public interface ExternalEntity {
    /**
     * Takes a message for one of its numbers.
     *
     * @param number which of them
     * @param message an {@link SmsDeliver} or an {@link SmsStatusReport}
     * @param answered once, on the operator's timeline
     */
    void deliver(String number, Tpdu message, Consumer<ForwardingSide.Answer> answered);
}
