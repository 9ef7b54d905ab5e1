package dev.mynah.modem.at.network;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.command.Line;
import dev.mynah.at.result.CmeError;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.IntParameter;
import dev.mynah.at.syntax.StringParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.PowerSavingMode;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.port.Setting;
import dev.mynah.network.air.nas.element.GprsTimer;
import dev.mynah.network.air.nas.element.GprsTimer3;
import java.util.Optional;

/**
 * {@code +CPSMS}: power saving mode, asked of LTE networks; the timers are octets in bits. Those of GSM and UMTS, where it is not
 * asked for, are refused. What was granted is shown by {@code +CEREG} with 4. TS 27.007 7.38.
 */
final class PowerSavingSetting implements AtCommand<AtPort> {
    private static final int OFF = 0;
    private static final int ON = 1;
    private static final int FORGET = 2;
    private static final int BITS = 8;
    /** A minute. */
    private static final GprsTimer USUAL_ACTIVE_TIME = new GprsTimer(0x21);

    private static final IntParameter MODE =
            IntParameter.of("mode", OFF, FORGET).orElse(FORGET);
    private static final StringParameter PERIODIC_RAU = Bits.parameter("Requested_Periodic-RAU", BITS);
    private static final StringParameter READY_TIMER = Bits.parameter("Requested_GPRS-READY-timer", BITS);
    private static final StringParameter PERIODIC_TAU = Bits.parameter("Requested_Periodic-TAU", BITS);
    private static final StringParameter ACTIVE_TIME = Bits.parameter("Requested_Active-Time", BITS);

    /** What is asked for when it is switched on again. */
    private static final Setting<PowerSavingMode> REMEMBERED =
            Setting.memory(new PowerSavingMode(USUAL_ACTIVE_TIME, Optional.empty()));

    @Override
    public Syntax syntax() {
        return Syntax.extended("+CPSMS")
                .set(MODE, PERIODIC_RAU, READY_TIMER, PERIODIC_TAU, ACTIVE_TIME)
                .read()
                .test();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        if (given.has(PERIODIC_RAU) || given.has(READY_TIMER)) {
            return Answer.error(CmeError.OPERATION_NOT_SUPPORTED);
        }
        Optional<String> periodic = given.find(PERIODIC_TAU);
        Optional<String> active = given.find(ACTIVE_TIME);
        if (!periodic.map(it -> Bits.wellFormed(it, BITS)).orElse(true)
                || !active.map(it -> Bits.wellFormed(it, BITS)).orElse(true)) {
            return Answer.error(CmeError.INCORRECT_PARAMETERS);
        }
        PowerSavingMode before = port.network().powerSaving().orElse(port.get(REMEMBERED));
        PowerSavingMode asked = new PowerSavingMode(
                active.map(it -> new GprsTimer(Bits.number(it))).orElse(before.activeTime()),
                periodic.map(it -> new GprsTimer3(Bits.number(it))).or(before::periodicUpdate));
        int mode = given.get(MODE);
        port.set(REMEMBERED, mode == FORGET ? new PowerSavingMode(USUAL_ACTIVE_TIME, Optional.empty()) : asked);
        port.network().powerSaving(mode == ON ? Optional.of(asked) : Optional.empty());
        return Answer.ok();
    }

    @Override
    public Answer read(AtPort port) {
        Optional<PowerSavingMode> wanted = port.network().powerSaving();
        PowerSavingMode shown = wanted.orElse(port.get(REMEMBERED));
        Line line = Line.of("+CPSMS").add(wanted.isPresent() ? ON : OFF).omit().omit();
        shown.periodicUpdate().ifPresentOrElse(it -> line.add(Bits.octet(it.octet())), line::omit);
        return Answer.line(line.add(Bits.octet(shown.activeTime().octet())));
    }

    @Override
    public Answer test(AtPort port) {
        return Answer.line("+CPSMS: (0-2),,,(\"00000000\"-\"11111111\"),(\"00000000\"-\"11111111\")");
    }

    @Override
    public String clause() {
        return "27.007 7.38";
    }

    @Override
    public String summary() {
        return "power saving mode";
    }
}
