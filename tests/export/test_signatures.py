"""A manifest that is signed says by whom, one that is not says so, and no signature outlives what it was made for."""

from __future__ import annotations

import json
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

import pytest

import careerdata
from careerdata.release.error import ExportError
from careerdata.release.load import load
from careerdata.release.signature import NAME, Signature
from careerdata.release.verification import Verification
from careerdata.render.forms import json as json_form
from careerdata.render.summary import published
from tests.export.releases import publish_guides
from tests.stores import Store

needs_openssh = pytest.mark.skipif(shutil.which("ssh-keygen") is None, reason="ssh-keygen of OpenSSH is not installed")
ANN = "ann@example.org"


@dataclass(frozen=True)
class Signer:
    """A key of somebody."""

    key: Path

    def sign(self, manifest: Path, namespace: str = "careerdata") -> Path:
        """Sign a file, as the docs say it; the signature beside it."""
        signature = manifest.with_name(f"{manifest.name}.sig")
        signature.unlink(missing_ok=True)
        run("-Y", "sign", "-q", "-f", self.key, "-n", namespace, manifest)
        return signature

    def named(self, name: str = ANN, options: str = "") -> str:
        """A line of an allowed signers file."""
        return f"{name} {options} {self.key.with_suffix('.pub').read_text('utf-8')}"

    @property
    def fingerprint(self) -> str:
        """As OpenSSH prints it."""
        return run("-l", "-f", self.key).split()[1]


def run(*arguments: str | Path) -> str:
    done = subprocess.run(["ssh-keygen", *map(str, arguments)], capture_output=True, text=True, check=True)
    return done.stdout


def made(folder: Path) -> Signer:
    run("-q", "-t", "ed25519", "-N", "", "-C", "for tests", "-f", folder / "key")
    return Signer(folder / "key")


@pytest.fixture(scope="module")
def ann(tmp_path_factory: pytest.TempPathFactory) -> Signer:
    return made(tmp_path_factory.mktemp("ann"))


@pytest.fixture(scope="module")
def zoe(tmp_path_factory: pytest.TempPathFactory) -> Signer:
    return made(tmp_path_factory.mktemp("zoe"))


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("built") / "exports"
    publish_guides(out, 1, rows=1)
    return out


@pytest.fixture
def unsigned(built: Path, tmp_path: Path) -> Path:
    """A release that nobody signed."""
    return Path(shutil.copytree(built, tmp_path / "exports"))


@pytest.fixture
def signed(unsigned: Path, ann: Signer) -> Path:
    """A release that Ann signed."""
    ann.sign(unsigned / "manifest.json")
    return unsigned


@pytest.fixture
def signers(tmp_path: Path, ann: Signer) -> Path:
    """A file that names Ann alone."""
    (tmp_path / "signers").write_text(f"# who may release\n{ann.named()}", "utf-8")
    return tmp_path / "signers"


def refused(found: Verification, why: str) -> None:
    """The signature alone is wrong, for this reason."""
    assert [one.path for one in found] == [NAME]
    assert why in found[0].found
    assert found.signature.state == "bad"
    assert found.signature.signer is None
    assert "not to be trusted" in str(found.signature)


@needs_openssh
def test_a_release_that_a_signer_signed_says_by_whom(signed: Path, signers: Path, ann: Signer) -> None:
    found = load(signed).verify(signers=signers)
    assert found == []
    assert found.signature == Signature("good", signer=ANN, key=f"ED25519 {ann.fingerprint}")
    assert str(found.signature) == f"signed by {ANN} with key ED25519 {ann.fingerprint} for careerdata"


def test_without_signers_the_files_are_looked_at_and_the_signature_is_told_of(unsigned: Path) -> None:
    found = load(unsigned).verify()
    assert (found, str(found.signature)) == ([], "unsigned")
    (unsigned / NAME).write_bytes(b"whatever")
    found = load(unsigned).verify()
    assert (found, found.signature.state) == ([], "unverified")


@needs_openssh
def test_an_unsigned_release_is_wrong_where_signers_are_asked_for(unsigned: Path, signers: Path) -> None:
    found = load(unsigned).verify(signers)
    assert [(one.path, one.found) for one in found] == [(NAME, "nothing")]
    assert found.signature == Signature("unsigned")


@needs_openssh
def test_a_manifest_that_was_touched_is_not_what_was_signed(signed: Path, signers: Path) -> None:
    path = signed / "manifest.json"
    path.write_bytes(path.read_bytes().replace(b'"tool_version": "0.1.0"', b'"tool_version": "0.1.1"'))
    refused(load(signed).verify(signers), "incorrect signature")


@needs_openssh
def test_a_table_that_was_touched_is_named_though_the_signature_is_good(signed: Path, signers: Path) -> None:
    (signed / "csv" / "skills.csv").write_bytes(b"edited")
    found = load(signed).verify(signers)
    assert [one.path for one in found] == ["csv/skills.csv"]
    assert found.signature.state == "good"


@needs_openssh
def test_somebody_else_is_told_by_the_key(signed: Path, signers: Path, zoe: Signer) -> None:
    zoe.sign(signed / "manifest.json")
    found = load(signed).verify(signers)
    refused(found, f"key ED25519 {zoe.fingerprint} is of none of the signers")
    assert found.signature.key == f"ED25519 {zoe.fingerprint}"


@needs_openssh
def test_a_signature_for_something_else_is_none_of_a_release(signed: Path, signers: Path, ann: Signer) -> None:
    ann.sign(signed / "manifest.json", namespace="file")
    refused(load(signed).verify(signers), "namespace does not match")


@needs_openssh
@pytest.mark.parametrize(
    ("options", "why"), [('namespaces="git"', "is of none of the signers"), ('valid-before="20200101"', "has expired")]
)
def test_a_signer_signs_for_what_and_as_long_as_the_file_says(
    signed: Path, signers: Path, ann: Signer, options: str, why: str
) -> None:
    signers.write_text(ann.named(options=options), "utf-8")
    refused(load(signed).verify(signers), why)


@needs_openssh
@pytest.mark.parametrize("damaged", [b"", b"\0\xff" * 99, b"-----BEGIN SSH SIGNATURE-----\nAAAA\n-----END SSH SIGNATURE-----\n"])
def test_what_is_no_signature_is_told(unsigned: Path, signers: Path, damaged: bytes) -> None:
    (unsigned / NAME).write_bytes(damaged)
    refused(load(unsigned).verify(signers), "no signature of this manifest")


@needs_openssh
def test_of_several_names_of_a_key_one_is_told_a_pattern_as_it_is_written(signed: Path, signers: Path, ann: Signer) -> None:
    signers.write_text(ann.named("*@example.org,press@example.com"), "utf-8")
    assert load(signed).verify(signers).signature.signer == "*@example.org"


def test_signatures_that_cannot_be_looked_at_are_an_error(
    unsigned: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (unsigned / NAME).write_bytes(b"whatever")
    with pytest.raises(ExportError, match=r"^nobody: is not there; expected a file of allowed signers"):
        load(unsigned).verify(tmp_path / "nobody")
    (tmp_path / "signers").touch()
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(ExportError, match="ssh-keygen is not installed"):
        load(unsigned).verify(tmp_path / "signers")


@needs_openssh
def test_an_equal_build_keeps_the_signature_and_another_one_drops_it(signed: Path, signers: Path) -> None:
    signature = (signed / NAME).read_bytes()
    (signed / "note.md").write_text("mine", "utf-8")
    publish_guides(signed, 1, rows=1)
    assert (signed / NAME).read_bytes() == signature
    assert load(signed).verify(signers) == []
    publish_guides(signed, 2, rows=1)
    assert not (signed / NAME).exists()
    assert (signed / "note.md").read_text("utf-8") == "mine"
    assert str(load(signed).verify().signature) == "unsigned"


@needs_openssh
def test_a_signature_that_was_left_beside_another_manifest_is_refused(signed: Path, signers: Path) -> None:
    stale = (signed / NAME).read_bytes()
    publish_guides(signed, 2, rows=1)
    (signed / NAME).write_bytes(stale)
    refused(load(signed).verify(signers), "incorrect signature")


@needs_openssh
def test_a_release_that_is_replaced_meanwhile_is_neither_good_nor_bad(signed: Path, signers: Path) -> None:
    opened = load(signed)
    publish_guides(signed, 2, rows=1)
    with pytest.raises(ExportError, match=r"was replaced by release 1\.1\.0"):
        opened.verify(signers)


def publish_signed(memory: Store, manifest: Path, signer: Signer) -> None:
    """A release behind a URL with its signature, made of a copy of its manifest."""
    publish_guides(memory.url, 1, rows=1)
    manifest.write_bytes(memory.files()["releases/1.0.0/manifest.json"])
    memory.put(f"releases/1.0.0/{NAME}", signer.sign(manifest).read_bytes())


@needs_openssh
def test_behind_a_url_the_signature_stands_by_its_release_and_stays(
    memory: Store, tmp_path: Path, ann: Signer, signers: Path
) -> None:
    publish_signed(memory, tmp_path / "manifest.json", ann)
    publish_guides(memory.url, 1, rows=1)
    assert load(memory.url).verify(signers).signature.signer == ANN
    publish_guides(memory.url, 2, rows=1)
    assert str(load(memory.url).verify().signature) == "unsigned"
    assert load(f"{memory.url}/releases/1.0.0").verify(signers).signature.signer == ANN


@needs_openssh
def test_a_pointer_that_says_other_than_the_signed_release_is_refused(
    memory: Store, tmp_path: Path, ann: Signer, signers: Path
) -> None:
    publish_signed(memory, tmp_path / "manifest.json", ann)
    top = memory.files()["manifest.json"]
    memory.put("manifest.json", top.replace(b'"tool_version": "0.1.0"', b'"tool_version": "0.1.1"'))
    found = load(memory.url).verify(signers)
    assert found.signature.state == "bad"
    assert "the manifest that was opened is not releases/1.0.0/manifest.json" in found[0].found


@needs_openssh
def test_a_copy_of_a_signed_folder_behind_a_url_loses_the_signature_with_its_manifest(
    memory: Store, signed: Path, signers: Path
) -> None:
    for path in signed.rglob("*"):
        if path.is_file():
            memory.put(path.relative_to(signed).as_posix(), path.read_bytes())
    assert load(memory.url).verify(signers).signature.signer == ANN
    publish_guides(memory.url, 1, rows=1)
    assert load(memory.url).verify(signers).signature.signer == ANN
    publish_guides(memory.url, 2, rows=1)
    assert NAME not in memory.files()


@needs_openssh
def test_a_signature_is_read_from_git_too(signed: Path, signers: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(signed.parent)
    subprocess.run(["git", "init", "-q", "."], check=True)
    subprocess.run(["git", "-c", "core.autocrlf=false", "add", "exports"], check=True)
    subprocess.run(["git", "-c", "user.name=a", "-c", "user.email=a@b", "commit", "-q", "-m", "one"], check=True)
    assert load("git:HEAD").verify(signers).signature.signer == ANN


def test_a_signature_without_a_manifest_is_no_release_to_build_over(unsigned: Path) -> None:
    (unsigned / NAME).write_bytes(b"whatever")
    (unsigned / "manifest.json").unlink()
    with pytest.raises(ExportError, match=r"and no manifest\.json"):
        publish_guides(unsigned, 1, rows=1)


@needs_openssh
def test_the_commands_of_the_page_sign_and_verify(signed: Path, ann: Signer, repository: Path) -> None:
    (signed / NAME).unlink()
    page = (repository / "docs" / "supply-chain.md").read_text("utf-8")
    blocks = [block.partition("```")[0] for block in page.split("```bash\n")[1:]]
    assert len(blocks) == 2
    (signed.parent / "allowed_signers").write_text(ann.named("data-team@example.org", 'namespaces="careerdata"'), "utf-8")
    code = "set -e\n" + "".join(blocks).replace("~/.ssh/id_ed25519", str(ann.key))
    done = subprocess.run(["bash", "-c", code], cwd=signed.parent, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert 'Good "careerdata" signature for data-team@example.org' in done.stdout
    (signed / "csv" / "skills.csv").write_bytes(b"edited")
    done = subprocess.run(["bash", "-c", "set -e\n" + blocks[1]], cwd=signed.parent, capture_output=True, text=True, check=False)
    assert done.returncode != 0
    assert "csv/skills.csv: FAILED" in done.stdout


def test_a_signature_changes_nothing_in_what_is_compared(unsigned: Path, tmp_path: Path) -> None:
    signed = Path(shutil.copytree(unsigned, tmp_path / "signed"))
    (signed / NAME).write_bytes(b"whatever")
    found = careerdata.diff(unsigned, signed)
    assert (found.bump, found.changes) == (None, {})


def test_a_build_says_that_the_signature_went(tmp_path: Path) -> None:
    raw, out = tmp_path / "raw" / "guides", tmp_path / "exports"
    raw.mkdir(parents=True)
    (raw / "beekeeper.md").write_text("# Beekeeper\n\n## Skills\n\n- Patience\n- Smoking bees\n", "utf-8")
    careerdata.build(raw.parent, out)
    (out / NAME).write_bytes(b"whatever")
    (raw / "beekeeper.md").write_text("# Beekeeper\n\n## Skills\n\n- Patience\n- Calm\n", "utf-8")
    dropped = careerdata.build(raw.parent, out)
    assert dropped.published
    assert dropped.published.unsigned
    assert published(dropped)[-1] == "the last release was signed and this one is not: sign its manifest.json"
    assert json.loads(json_form.render(dropped))["summary"]["unsigned"] is True
