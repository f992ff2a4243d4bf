using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;

// A short job: it tells what a change does to one step, and is over in a few minutes.
var config = DefaultConfig.Instance.AddJob(Job.ShortRun).WithArtifactsPath(AppContext.BaseDirectory);
var summaries = BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args, config);
return summaries.All(summary => summary.Reports.All(report => report.Success)) ? 0 : 1;
