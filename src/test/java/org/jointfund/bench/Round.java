package org.jointfund.bench;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/** Plays the same thing over and over in four threads; each ends what it has begun, and the time that takes counts. */
record Round(Runnable play, Duration length) {

    private static final int THREADS = 4;

    /** How many a second, and how much work of all processors one takes, here and in the database server. */
    record Speed(double perSecond, double cpuMilliseconds) {}

    private record Played(int times, double seconds) {}

    Speed measured() throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        double before = cpuMilliseconds();
        try {
            List<Future<Played>> all = threads.invokeAll(Stream.<Callable<Played>>generate(() -> this::played)
                    .limit(THREADS)
                    .toList());
            double perSecond = 0;
            int times = 0;
            for (Future<Played> one : all) {
                perSecond += one.get().times() / one.get().seconds();
                times += one.get().times();
            }
            return new Speed(perSecond, (cpuMilliseconds() - before) / times);
        } finally {
            threads.shutdownNow();
        }
    }

    private Played played() {
        long start = System.nanoTime();
        int times = 0;
        while (System.nanoTime() - start < length.toNanos()) {
            play.run();
            times++;
        }
        return new Played(times, (System.nanoTime() - start) / 1e9);
    }

    private static double cpuMilliseconds() {
        ProcessHandle self = ProcessHandle.current();
        return Stream.concat(Stream.of(self), self.descendants())
                        .flatMap(process -> process.info().totalCpuDuration().stream())
                        .mapToLong(Duration::toNanos)
                        .sum()
                / 1e6;
    }
}
