package dev.mynah.hal.service;

import dev.mynah.network.air.event.Event;
import java.time.Instant;
import java.util.OptionalInt;

/**
 * A call that crossed the radio HAL. What it carried is not told: it may be a PIN, and the events of the engine show what it
 * meant.
 *
 * @param subject modem and slot, as {@code modem0/slot1}; the modem alone where no slot is meant
 * @param fromHost a request; else an answer or an indication
 * @param call the interface and its method, as {@code IRadioSim.getIccCardStatus}
 * @param serial what joins request and answer
 * @param error RadioError's number in an answer
 */
public record HalCall(
        Instant time, String subject, boolean fromHost, String call, OptionalInt serial, OptionalInt error)
        implements Event {
    @Override
    public String line() {
        StringBuilder line = new StringBuilder(fromHost ? "hal > " : "hal < ").append(call);
        serial.ifPresent(it -> line.append(" #").append(it));
        error.ifPresent(it -> line.append(it == 0 ? "" : " error " + it));
        return line.toString();
    }
}
