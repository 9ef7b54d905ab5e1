package dev.mynah.hal.service.network;

import dev.mynah.hal.radio.RadioError;
import dev.mynah.hal.radio.network.NetworkScanRequest;
import dev.mynah.hal.radio.network.NetworkScanResult;
import dev.mynah.hal.service.Refusals;
import dev.mynah.modem.ChannelRange;
import dev.mynah.modem.MeasuredCell;
import dev.mynah.modem.Network;
import dev.mynah.network.air.time.Timeline;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** A search a host has ordered: once or again and again, told at its end or as cells are found. One at a time. */
final class NetworkScan {
    private static final int MOST_NETWORKS = 20;

    private final Network network;
    private final Timeline timeline;
    private final CellReport cells;
    private final Consumer<NetworkScanResult> tell;
    private Optional<Running> running = Optional.empty();

    NetworkScan(Network network, Timeline timeline, CellReport cells, Consumer<NetworkScanResult> tell) {
        this.network = network;
        this.timeline = timeline;
        this.cells = cells;
        this.tell = tell;
    }

    /** Begins it; what comes of it is told in later turns. */
    RadioError start(NetworkScanRequest request) {
        Optional<List<ChannelRange>> channels = SearchChannels.of(request.specifiers());
        if (!sensible(request) || channels.isEmpty()) {
            return RadioError.INVALID_ARGUMENTS;
        }
        if (running.isPresent()) {
            return RadioError.DEVICE_IN_USE;
        }
        Running begun = new Running(request, channels.get());
        running = Optional.of(begun);
        timeline.execute(begun::search);
        return RadioError.NONE;
    }

    void stop() {
        running.ifPresent(Running::end);
    }

    private static boolean sensible(NetworkScanRequest request) {
        return (request.type() == NetworkScanRequest.SCAN_TYPE_ONE_SHOT
                        || request.type() == NetworkScanRequest.SCAN_TYPE_PERIODIC)
                && !request.specifiers().isEmpty()
                && request.specifiers().size() <= NetworkScanRequest.RADIO_ACCESS_SPECIFIER_MAX_SIZE
                && request.interval() >= NetworkScanRequest.SCAN_INTERVAL_RANGE_MIN
                && request.interval() <= NetworkScanRequest.SCAN_INTERVAL_RANGE_MAX
                && request.maxSearchTime() >= NetworkScanRequest.MAX_SEARCH_TIME_RANGE_MIN
                && request.maxSearchTime() <= NetworkScanRequest.MAX_SEARCH_TIME_RANGE_MAX
                && request.incrementalResultsPeriodicity()
                        >= NetworkScanRequest.INCREMENTAL_RESULTS_PREIODICITY_RANGE_MIN
                && request.incrementalResultsPeriodicity()
                        <= NetworkScanRequest.INCREMENTAL_RESULTS_PREIODICITY_RANGE_MAX
                && request.mccMncs().size() <= MOST_NETWORKS
                && request.mccMncs().stream().allMatch(it -> it.matches("[0-9]{5,6}"));
    }

    /** One order, until its last search has ended or the host has stopped it. */
    private final class Running {
        private final NetworkScanRequest request;
        private final List<ChannelRange> channels;
        private final Set<Long> reported = new HashSet<>();
        private final Instant until;
        private Optional<Timeline.Timer> timer = Optional.empty();

        Running(NetworkScanRequest request, List<ChannelRange> channels) {
            this.request = request;
            this.channels = channels;
            this.until = timeline.now().plusSeconds(request.maxSearchTime());
        }

        private boolean over() {
            return running.filter(it -> it == this).isEmpty();
        }

        void end() {
            timer.ifPresent(Timeline.Timer::cancel);
            running = Optional.empty();
        }

        void search() {
            if (over()) {
                return;
            }
            reported.clear();
            if (request.incrementalResults()) {
                partial();
            }
            network.scan().onComplete(found -> searched(RadioError.NONE), refused -> searched(Refusals.error(refused)));
        }

        private void partial() {
            timer = Optional.of(timeline.after(Duration.ofSeconds(request.incrementalResultsPeriodicity()), () -> {
                tell(NetworkScanResult.SCAN_STATUS_PARTIAL, RadioError.NONE);
                partial();
            }));
        }

        private void searched(RadioError error) {
            if (over()) {
                return;
            }
            timer.ifPresent(Timeline.Timer::cancel);
            Duration interval = Duration.ofSeconds(request.interval());
            boolean again = request.type() == NetworkScanRequest.SCAN_TYPE_PERIODIC
                    && error == RadioError.NONE
                    && timeline.now().plus(interval).isBefore(until);
            if (again) {
                timer = Optional.of(timeline.after(interval, this::search));
            } else {
                end();
            }
            tell(NetworkScanResult.SCAN_STATUS_COMPLETE, error);
        }

        /** The cells that have not been told of in this search. */
        private void tell(int status, RadioError error) {
            List<MeasuredCell> found = network.cells().stream()
                    .filter(it -> error == RadioError.NONE && wanted(it))
                    .filter(it -> reported.add(it.cell().identity()))
                    .toList();
            tell.accept(new NetworkScanResult(
                    status, error, found.stream().map(cells::info).toList()));
        }

        private boolean wanted(MeasuredCell it) {
            return channels.stream()
                    .anyMatch(range -> range.contains(it.cell().rat(), it.cell().channel()));
        }
    }
}
