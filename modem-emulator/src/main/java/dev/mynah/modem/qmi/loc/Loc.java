package dev.mynah.modem.qmi.loc;

import dev.mynah.modem.qmi.QmiService;
import java.util.List;

/** The messages of LOC. */
public final class Loc {
    public static final QmiService SERVICE = new QmiService(
            0x10,
            "LOC",
            2,
            0,
            List.of(
                    new RegisterEvents(),
                    new Start(),
                    new Stop(),
                    new InjectUtcTime(),
                    new InjectPosition(),
                    new SetEngineLock(),
                    new GetEngineLock(),
                    new SetNmeaTypes(),
                    new GetNmeaTypes(),
                    new SetServer(),
                    new GetServer(),
                    new DeleteAssistanceData(),
                    new SetOperationMode(),
                    new GetOperationMode()),
            List.of(
                    new PositionReport(),
                    new SatelliteReport(),
                    new NmeaReport(),
                    new EngineStateReport(),
                    InjectUtcTime.OUTCOME,
                    InjectPosition.OUTCOME,
                    SetEngineLock.OUTCOME,
                    GetEngineLock.OUTCOME,
                    SetNmeaTypes.OUTCOME,
                    GetNmeaTypes.OUTCOME,
                    SetServer.OUTCOME,
                    GetServer.OUTCOME,
                    DeleteAssistanceData.OUTCOME,
                    SetOperationMode.OUTCOME,
                    GetOperationMode.OUTCOME),
            FixSessions::begin);

    private Loc() {}
}
