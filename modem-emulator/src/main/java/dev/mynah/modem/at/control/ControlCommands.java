package dev.mynah.modem.at.control;

import dev.mynah.at.command.AtCommand;
import dev.mynah.at.command.Family;
import dev.mynah.at.line.LineOption;
import dev.mynah.at.line.SRegister;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.port.UnsolicitedReport;
import java.util.ArrayList;
import java.util.List;

/** The commands that rule the line and the modem as a whole. */
public final class ControlCommands {
    private static final LanguageReporting LANGUAGE_REPORTING = new LanguageReporting();

    private ControlCommands() {}

    public static Family<AtPort> family() {
        List<AtCommand<AtPort>> commands = new ArrayList<>();
        for (LineOption option : LineOption.values()) {
            commands.add(option == LineOption.FLOW_CONTROL ? new FlowControlOption() : new OptionCommand(option));
        }
        for (SRegister register : SRegister.values()) {
            commands.add(new RegisterCommand(register));
        }
        commands.addAll(List.of(
                new ResetProfile(),
                new FactoryProfile(),
                new StoreProfile(),
                new ViewProfile(),
                new Dial(),
                DialMethod.TONE,
                DialMethod.PULSE,
                new HookControl(),
                new ReturnToData(),
                new DteRate(),
                new CharacterFraming(),
                new LocalFlowControl(),
                new CapabilityList(),
                new CommandList(),
                new ErrorReportingCommand(),
                new CharacterSet(),
                new SelectMode(),
                new PhoneFunctionality(),
                new ActivityStatus(),
                new BatteryCharge(),
                new IndicatorControl(),
                new IndicatorReporting(),
                new Language(),
                LANGUAGE_REPORTING,
                new Multiplexing()));
        return new Family<>("Control", commands);
    }

    /** What these commands make the modem say unasked. */
    public static List<UnsolicitedReport> reports() {
        return List.of(new IndicatorReport(), LANGUAGE_REPORTING);
    }
}
