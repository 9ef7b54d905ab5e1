package dev.mynah.euicc.cat.applet;

import dev.mynah.euicc.apdu.ResponseApdu;
import dev.mynah.euicc.apdu.StatusWord;
import dev.mynah.euicc.cat.ProactiveSession;
import dev.mynah.euicc.cat.command.DisplayText;
import dev.mynah.euicc.cat.command.ProactiveCommand;
import dev.mynah.euicc.cat.command.SetUpEventList;
import dev.mynah.euicc.cat.command.SetUpMenu;
import dev.mynah.euicc.cat.command.TimerManagement;
import dev.mynah.euicc.cat.envelope.CallControl;
import dev.mynah.euicc.cat.envelope.EventDownload;
import dev.mynah.euicc.cat.envelope.MenuSelection;
import dev.mynah.euicc.cat.envelope.MoSmsControl;
import dev.mynah.euicc.cat.envelope.TimerExpiration;
import dev.mynah.euicc.cat.object.Address;
import dev.mynah.euicc.cat.object.CodedText;
import dev.mynah.euicc.cat.object.Item;
import dev.mynah.euicc.cat.object.ToolkitEvent;
import dev.mynah.euicc.cat.terminal.TerminalProfile;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The toolkit application of the profile a port shows, and what it is doing. Nothing of it outlives a reset. */
public final class Applet {

    /** Runs that wait for something; the oldest of too many is given up. */
    private static final int MOST_RUNS = 8;

    private final ProactiveSession session;
    private Optional<AppletSpec> spec = Optional.empty();
    private final ArrayDeque<Run> runs = new ArrayDeque<>();

    /** @param session what it talks to the terminal through */
    public Applet(ProactiveSession session) {
        this.session = session;
    }

    /** The port shows another profile: what went on is over, and its application starts if the terminal is known. */
    public void show(Optional<AppletSpec> shown) {
        end();
        spec = shown;
        start();
    }

    /** TERMINAL PROFILE has come. */
    public void terminalProfile(TerminalProfile profile) {
        session.terminalProfile(profile);
        end();
        start();
    }

    private void end() {
        runs.forEach(Run::end);
        runs.clear();
    }

    private void start() {
        spec.ifPresent(it -> {
            if (!it.menu().isEmpty()) {
                give(menu(it));
            }
            List<ToolkitEvent> told = it.wanted().stream()
                    .filter(event ->
                            event.feature().map(session.terminal()::has).orElse(true))
                    .toList();
            if (!told.isEmpty()) {
                give(SetUpEventList.of(told));
            }
            for (int timer = 1; timer <= it.timers().size(); timer++) {
                startTimer(it, timer);
            }
            begin(it.start(), new Values());
        });
    }

    private static SetUpMenu menu(AppletSpec spec) {
        List<Item> items = new ArrayList<>();
        spec.menu().forEach(it -> items.add(new Item(items.size() + 1, it.text())));
        boolean help = spec.menu().stream().anyMatch(it -> it.help().isPresent());
        return new SetUpMenu(help ? SetUpMenu.HELP_AVAILABLE : 0, spec.title(), items);
    }

    private void startTimer(AppletSpec it, int timer) {
        Duration after = it.timers().get(timer - 1).after();
        give(TimerManagement.start(timer, after));
    }

    /** Gives a command whose outcome changes nothing. */
    private void give(ProactiveCommand command) {
        session.send(command, response -> {});
    }

    private void begin(List<Step> steps, Values values) {
        runs.removeIf(Run::over);
        if (steps.isEmpty()) {
            return;
        }
        if (runs.size() == MOST_RUNS) {
            runs.removeFirst().end();
        }
        Run next = new Run(steps, values, session);
        runs.add(next);
        next.go();
    }

    public StatusWord selected(MenuSelection selection) {
        if (session.running()) {
            return StatusWord.TOOLKIT_BUSY;
        }
        int entry = selection.item() - 1;
        if (spec.isEmpty() || entry < 0 || entry >= spec.get().menu().size()) {
            return StatusWord.INCORRECT_DATA;
        }
        MenuEntry chosen = spec.get().menu().get(entry);
        if (selection.help()) {
            String help = chosen.help().orElse(chosen.text());
            give(new DisplayText(true, true, CodedText.of(help), false, Optional.empty()));
        } else {
            begin(chosen.steps(), new Values());
        }
        return StatusWord.OK;
    }

    /** EVENT DOWNLOAD. An event nobody waits for is no mistake of the terminal's. */
    public StatusWord happened(EventDownload download) {
        if (session.running()) {
            return StatusWord.TOOLKIT_BUSY;
        }
        Optional<ToolkitEvent> event = ToolkitEvent.of(download.event());
        if (event.isEmpty()) {
            return StatusWord.OK;
        }
        Optional<Run> waiting =
                runs.stream().filter(it -> it.awaits(event.get())).findFirst();
        if (waiting.isPresent()) {
            EventValues.put(download, waiting.get().values());
            waiting.get().happened();
            return StatusWord.OK;
        }
        Values values = new Values();
        EventValues.put(download, values);
        spec.stream()
                .flatMap(it -> it.events().stream())
                .filter(it -> it.event() == event.get())
                .findFirst()
                .ifPresent(it -> begin(it.steps(), values));
        return StatusWord.OK;
    }

    public StatusWord expired(TimerExpiration expiration) {
        if (session.running()) {
            return StatusWord.TOOLKIT_BUSY;
        }
        int timer = expiration.timer();
        spec.filter(it -> timer >= 1 && timer <= it.timers().size()).ifPresent(it -> {
            TimerReaction reaction = it.timers().get(timer - 1);
            if (reaction.again()) {
                startTimer(it, timer);
            }
            begin(reaction.steps(), new Values());
        });
        return StatusWord.OK;
    }

    /** CALL CONTROL: no data for what may go on as it is (TS 31.111 7.3.1.6). */
    public ResponseApdu control(CallControl asked) {
        String dialled = asked.number()
                .or(asked::control)
                .map(Address::number)
                .or(() -> asked.ussd().map(CodedText::text))
                .orElse("");
        return spec.flatMap(it ->
                        ControlAnswer.of(it.callControl(), dialled, instead -> ControlAnswer.objects(asked, instead)))
                .map(ResponseApdu::of)
                .orElseGet(() -> ResponseApdu.of(StatusWord.OK));
    }

    /** MO SHORT MESSAGE CONTROL: no data for what may go on as it is (TS 31.111 7.3.2.5). */
    public ResponseApdu control(MoSmsControl asked) {
        String destination = asked.destination().map(Address::number).orElse("");
        return spec.flatMap(it -> ControlAnswer.of(
                        it.smsControl(), destination, instead -> ControlAnswer.objects(asked, instead)))
                .map(ResponseApdu::of)
                .orElseGet(() -> ResponseApdu.of(StatusWord.OK));
    }
}
