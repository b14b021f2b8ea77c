"""What publishes a hub: the files that `chalkline new hub` writes, against their schemas, and their steps, run here."""

import hashlib
import os
import shutil
import subprocess
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).parents[2]
# The newest of the two builds, as in ./prepare.
PROGRAM = max((p for p in [ROOT / ".build/release/chalkline", ROOT / ".build/debug/chalkline"] if p.exists()), key=lambda p: p.stat().st_mtime)
WORKFLOWS = [("vendor.github-workflows", ".github/workflows/site.yml"), ("vendor.gitlab-ci", ".gitlab-ci.yml")]


@pytest.fixture
def hub(tmp_path):
    """A new hub."""
    subprocess.run([PROGRAM, "new", "hub", "hub"], cwd=tmp_path, check=True, capture_output=True)
    return tmp_path / "hub"


def github(hub):
    return yaml.safe_load((hub / ".github/workflows/site.yml").read_text())


def gitlab(hub):
    return yaml.safe_load((hub / ".gitlab-ci.yml").read_text())


def steps(job):
    """The scripts of a job on GitHub, by the names of its steps."""
    return {step["name"]: step["run"] for step in job["steps"] if "run" in step}


def run(script, hub, **variables):
    environment = {"PATH": os.environ["PATH"], "HOME": str(hub), **variables}
    return subprocess.run(["bash", "-e", "-o", "pipefail", "-c", script], cwd=hub, env=environment, capture_output=True, text=True)


def pinned():
    """The program of this build, as though it stood somewhere on the web."""
    return {"CHALKLINE_BINARY": PROGRAM.as_uri(), "CHALKLINE_SHA256": hashlib.sha256(PROGRAM.read_bytes()).hexdigest()}


@pytest.mark.parametrize(("schema", "path"), WORKFLOWS)
def test_fits_its_schema(hub, schema, path):
    check = pytest.importorskip("check_jsonschema")
    assert check.main(["--builtin-schema", schema, str(hub / path)], standalone_mode=False) in (0, None)


def test_this_repository_fits_its_schema():
    check = pytest.importorskip("check_jsonschema")
    for path in (ROOT / ".github/workflows").glob("*.yml"):
        assert check.main(["--builtin-schema", "vendor.github-workflows", str(path)], standalone_mode=False) in (0, None)


def test_pins_actions_and_asks_for_little(hub):
    workflow = github(hub)
    assert workflow["permissions"] == {"contents": "read"}
    for name, job in workflow["jobs"].items():
        for step in job["steps"]:
            assert "uses" not in step or step["uses"].rpartition("@v")[2].isdigit(), step
        writes = {key for key, value in job.get("permissions", {}).items() if value == "write"}
        assert writes == ({"pages", "id-token"} if name == "publish" else set())


def test_builds_with_a_pinned_program(hub):
    build = steps(github(hub)["jobs"]["build"])
    assert run(build["Get Chalkline"], hub, **pinned()).returncode == 0
    made = run(build["Build"], hub, BASE_URL="https://district.example/hub")
    assert (made.returncode, made.stderr) == (0, "")
    assert "https://district.example/hub/tasks/" in (hub / "public/sitemap.xml").read_text()
    # A proposed change has no place to stand yet.
    assert run(build["Build"], hub, BASE_URL="").returncode == 0
    assert not (hub / "public/sitemap.xml").exists()


def test_annotates_what_is_found(hub):
    (hub / "content/about.md").write_text("# About\n\n[Away](gone.md)\n")
    jobs = github(hub)["jobs"]
    run(steps(jobs["build"])["Get Chalkline"], hub, **pinned())
    made = run(steps(jobs["build"])["Build"], hub, BASE_URL="")
    assert made.returncode == 1
    assert "::error file=content/about.md,line=3,col=8,title=broken-link::" in made.stderr


def test_builds_on_gitlab(hub):
    jobs = gitlab(hub)
    get = jobs["default"]["before_script"][-1]
    assert run(get, hub, **pinned()).returncode == 0
    for name in ["check", "pages"]:
        assert run("\n".join(jobs[name]["script"]), hub, CI_PAGES_URL="https://district.example/hub").returncode == 0, name
    assert (hub / jobs["pages"]["artifacts"]["paths"][0] / "index.html").exists()


def test_keeps_the_program_and_builds_nothing_for_a_commit_of_prose(hub):
    get = steps(github(hub)["jobs"]["build"])["Get Chalkline"]
    assert run(get, hub, **pinned()).returncode == 0
    # With the program in the runner's cache nothing else is asked for.
    again = run(get, hub)
    assert (again.returncode, again.stderr) == (0, "")
    for job in ["build", "other-sites"]:
        assert github(hub)["jobs"][job]["steps"][1]["with"]["path"] == ".chalkline"


def test_refuses_a_program_with_another_checksum(hub):
    get = steps(github(hub)["jobs"]["build"])["Get Chalkline"]
    refused = run(get, hub, **pinned() | {"CHALKLINE_SHA256": "0" * 64})
    assert refused.returncode == 1 and "it is not used" in refused.stderr
    assert not (hub / ".chalkline/bin/chalkline").exists()
    unnamed = run(get, hub, **pinned() | {"CHALKLINE_SHA256": ""})
    assert unnamed.returncode == 1 and "without its checksum" in unnamed.stderr


def test_says_what_is_missing(hub):
    refused = run(steps(github(hub)["jobs"]["build"])["Get Chalkline"], hub)
    assert refused.returncode == 1
    assert "nobody has said where Chalkline comes from" in refused.stderr


@pytest.mark.skipif(not shutil.which("git"), reason="git is not here")
def test_builds_the_source_of_its_version(hub, tmp_path):
    source = tmp_path / "source"
    source.mkdir()
    # A source whose build takes no time.
    (source / "Makefile").write_text(f"install:\n\tmkdir -p $(PREFIX)/bin\n\tcp {PROGRAM} $(PREFIX)/bin/chalkline\n")
    version = github(hub)["env"]["CHALKLINE_VERSION"]
    who = ["-c", "user.name=A", "-c", "user.email=a@example.org"]
    for command in [["init", "-q"], ["add", "."], [*who, "commit", "-qm", "All"], [*who, "tag", "-m", version, version]]:
        subprocess.run(["git", *command], cwd=source, check=True)
    get = steps(github(hub)["jobs"]["build"])["Get Chalkline"]
    made = run(get, hub, CHALKLINE_SOURCE=source.as_uri(), CHALKLINE_VERSION=version)
    assert made.returncode == 0, made.stderr
    assert made.stdout.splitlines()[-1] == version
    assert not (hub / ".chalkline/source").exists()
